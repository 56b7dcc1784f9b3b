package org.imprimatur.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.imprimatur.model.catalogue.Catalogue;
import org.imprimatur.validation.rule.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;

/** Whatever a report cites, it can name: the table of sources has those of the rules and of the product catalogue. */
class SourcesTest {

	private static final List<Source> SOURCES = RuleTable.sources();

	static List<Source> ofCatalogue() throws IOException {
		try (Reader json = new InputStreamReader(Catalogue.class.getResourceAsStream("catalogue.json"),
				StandardCharsets.UTF_8)) {
			return JsonParser.parseReader(json).getAsJsonObject().getAsJsonArray("sources").asList().stream()
					.map(JsonElement::getAsJsonObject)
					.map(source -> new Source(source.get("id").getAsString(), source.get("title").getAsString(),
							source.has("address") ? source.get("address").getAsString() : "", "", Optional.empty()))
					.toList();
		}
	}

	@ParameterizedTest
	@MethodSource("ofCatalogue")
	void haveWhatTheCatalogueCitesAtTheSameAddress(Source cited) {
		assertThat(SOURCES).filteredOn(source -> source.id().equals(cited.id())).singleElement()
				.extracting(Source::address).isEqualTo(cited.address());
	}

	@Test
	void areThoseOfTheRulesAndTheCatalogue() throws IOException {
		Set<String> cited = RuleTable.entries().stream().flatMap(entry -> entry.sources().stream())
				.collect(Collectors.toSet());
		ofCatalogue().forEach(source -> cited.add(source.id()));
		assertThat(SOURCES).extracting(Source::id).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(cited);
	}

	@Test
	void areComplete() {
		assertThat(SOURCES).allSatisfy(source -> {
			assertThat(source.title()).isNotBlank();
			assertThat(source.address()).matches(source.kind().equals("imprimatur") ? "" : "https?://\\S+");
		});
	}
}
