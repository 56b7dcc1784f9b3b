package org.imprimatur.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.imprimatur.model.Family;
import org.imprimatur.model.Servicing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped file is whole: what it refers to is there. */
class ShippedCatalogueTest {

	private final CatalogueFile file = CatalogueFile.shipped();
	private final Catalogue catalogue = Catalogue.shipped();

	@ParameterizedTest
	@ValueSource(strings = {CatalogueSections.RELEASES, CatalogueSections.BUILDS, CatalogueSections.EDITIONS,
			CatalogueSections.LANGUAGES, CatalogueSections.PROGRAMMES, CatalogueSections.PORTALS,
			CatalogueSections.KMS_HOST_GROUPS, CatalogueSections.LIMITS, CatalogueSections.SETUP_KEYS,
			CatalogueSections.CHANNELS})
	void everyEntryCitesSourcesThatAreListed(String section) {
		Set<String> listed = file.entries(CatalogueSections.SOURCES).stream().map(entry -> entry.text("id"))
				.collect(Collectors.toSet());
		assertThat(file.entries(section)).isNotEmpty()
				.allSatisfy(entry -> assertThat(entry.texts("sources")).isNotEmpty().isSubsetOf(listed));
	}

	@Test
	void everySourceIsCited() {
		Set<String> cited = Stream
				.of(CatalogueSections.RELEASES, CatalogueSections.BUILDS, CatalogueSections.EDITIONS,
						CatalogueSections.LANGUAGES, CatalogueSections.PROGRAMMES, CatalogueSections.PORTALS,
						CatalogueSections.KMS_HOST_GROUPS, CatalogueSections.LIMITS, CatalogueSections.SETUP_KEYS,
						CatalogueSections.CHANNELS)
				.flatMap(section -> file.entries(section).stream()).flatMap(entry -> entry.texts("sources").stream())
				.collect(Collectors.toSet());
		assertThat(file.entries(CatalogueSections.SOURCES).stream().map(entry -> entry.text("id")))
				.allMatch(cited::contains);
	}

	@Test
	void setupKeysInstallListedProducts() {
		Set<String> releases = catalogue.releases().stream().map(release -> release.family() + release.id())
				.collect(Collectors.toSet());
		List<JsonEntry> keys = file.entries(CatalogueSections.SETUP_KEYS);
		assertThat(keys).hasSizeGreaterThan(110);
		for (JsonEntry key : keys) {
			Family family = key.literalOr(Family.UNKNOWN, "family");
			assertThat(key.text("sha256")).matches("[0-9a-f]{64}");
			if (family != Family.UNKNOWN) {
				assertThat(catalogue.edition(family, key.text("edition"))).isPresent();
				assertThat(key.texts("releases")).isNotEmpty().allMatch(id -> releases.contains(family + id));
			}
		}
	}

	@Test
	void kmsHostGroupsCoverListedProducts() {
		for (JsonEntry entry : file.entries(CatalogueSections.KMS_HOST_GROUPS)) {
			KmsHostGroup group = catalogue.kmsHostGroup(entry.text("id")).orElseThrow();
			for (KmsHostGroup.Coverage coverage : group.coverage()) {
				assertThat(coverage.servicing()).isNotEqualTo(Servicing.UNKNOWN);
				assertThat(coverage.releases()).isNotEmpty().allSatisfy(id -> assertThat(
						catalogue.release(coverage.family(), coverage.servicing(), id)).isPresent());
				assertThat(coverage.editions())
						.allSatisfy(id -> assertThat(catalogue.edition(coverage.family(), id)).isPresent());
			}
		}
	}

	@Test
	void holdsNoProductKey() throws Exception {
		try (var stream = Catalogue.class.getResourceAsStream("catalogue.json")) {
			assertThat(new String(stream.readAllBytes(), StandardCharsets.UTF_8))
					.doesNotContainPattern("[A-Z0-9]{5}(-[A-Z0-9]{5}){4}");
		}
	}

	@Test
	void hasAVersion() {
		assertThat(catalogue.version()).isNotBlank();
	}
}
