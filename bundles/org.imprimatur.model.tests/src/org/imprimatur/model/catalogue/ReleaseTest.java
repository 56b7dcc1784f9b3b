package org.imprimatur.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.imprimatur.model.Family;
import org.imprimatur.model.Servicing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Resolving releases, their order and their support. */
class ReleaseTest {

	private final Catalogue catalogue = Catalogue.shipped();

	@ParameterizedTest
	@CsvFileSource(resources = "releases.csv", useHeadersInDisplayName = true)
	void resolvesText(Family family, Servicing servicing, String text, String name) {
		assertThat(catalogue.release(family, servicing, text).map(Release::name).orElse(null)).isEqualTo(name);
	}

	static Stream<Release> releases() {
		return Catalogue.shipped().releases().stream();
	}

	@ParameterizedTest
	@MethodSource("releases")
	void isFoundByItsIdAndName(Release release) {
		assertThat(catalogue.release(release.family(), release.servicing(), release.id())).contains(release);
		assertThat(catalogue.release(release.family(), release.servicing(), release.name())).contains(release);
	}

	@Test
	void newerReleasesHaveGreaterOrder() {
		assertThat(idsInOrder(Family.WINDOWS_CLIENT, Servicing.GAC)).containsExactly("Vista", "7", "8", "8.1", "10",
				"11");
		assertThat(idsInOrder(Family.WINDOWS_CLIENT, Servicing.LTSC)).containsExactly("2015", "2016", "2019", "2021",
				"2024");
		assertThat(idsInOrder(Family.WINDOWS_SERVER, Servicing.LTSC)).containsExactly("2008", "2008 R2", "2012",
				"2012 R2", "2016", "2019", "2022", "2025");
		assertThat(idsInOrder(Family.OFFICE, Servicing.UNKNOWN)).containsExactly("2007", "2010", "2013", "2016", "2019",
				"2021", "2024");
	}

	private List<String> idsInOrder(Family family, Servicing servicing) {
		return releases().filter(release -> release.family() == family && release.servicing() == servicing)
				.sorted((one, other) -> Integer.compare(one.order(), other.order())).map(Release::id).toList();
	}

	@ParameterizedTest
	@CsvSource({"11,10,true", "11,8.1,true", "11,8,true", "11,7,false", "10,8.1,true", "10,8,true", "10,7,true",
			"10,Vista,false", "8.1,7,true", "8.1,8,false", "11,11,false", "10,11,false"})
	void downgradesToOneOfTwoPriorVersions(String licensed, String wanted, boolean allowed) {
		assertThat(catalogue.withinTwoPriorVersions(client(licensed), client(wanted))).isEqualTo(allowed);
	}

	@Test
	void doesNotCompareAcrossFamiliesOrServicing() {
		Release server = catalogue.release(Family.WINDOWS_SERVER, Servicing.LTSC, "2019").orElseThrow();
		Release ltsc = catalogue.release(Family.WINDOWS_CLIENT, Servicing.LTSC, "2021").orElseThrow();
		assertThat(catalogue.withinTwoPriorVersions(ltsc, server)).isFalse();
		assertThat(catalogue.withinTwoPriorVersions(client("11"), ltsc)).isFalse();
	}

	@Test
	void supportEndsAfterItsLastDay() {
		assertThat(client("10").supportedOn(LocalDate.parse("2025-10-14"))).isTrue();
		assertThat(client("10").supportedOn(LocalDate.parse("2025-10-15"))).isFalse();
		assertThat(client("11").endOfSupport()).isEmpty();
		assertThat(client("11").supportedOn(LocalDate.MAX)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({"2015,10", "2016,10", "2019,10", "2021,10", "2024,11"})
	void ltscReleasesNameTheirGacRelease(String year, String base) {
		assertThat(catalogue.release(Family.WINDOWS_CLIENT, Servicing.LTSC, year).flatMap(Release::basedOn))
				.contains(base);
	}

	private Release client(String id) {
		return catalogue.release(Family.WINDOWS_CLIENT, Servicing.GAC, id).orElseThrow();
	}
}
