package org.imprimatur.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.imprimatur.model.Family;
import org.imprimatur.model.Servicing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Resolving editions, and what the licence rules read of them. */
class EditionTest {

	private final Catalogue catalogue = Catalogue.shipped();

	@ParameterizedTest
	@CsvFileSource(resources = "editions.csv", useHeadersInDisplayName = true)
	void resolvesText(Family family, String text, String edition) {
		assertThat(catalogue.edition(family, text).map(Edition::id).orElse(null)).isEqualTo(edition);
	}

	@ParameterizedTest
	@CsvFileSource(resources = "skus.csv", useHeadersInDisplayName = true)
	void resolvesOperatingSystemSku(String sku, String edition) {
		assertThat(catalogue.edition(Family.UNKNOWN, sku).map(Edition::id)).contains(edition);
	}

	static Stream<Edition> editions() {
		return Catalogue.shipped().editions().stream();
	}

	@ParameterizedTest
	@MethodSource("editions")
	void isFoundByItsIdAndName(Edition edition) {
		assertThat(catalogue.edition(edition.family(), edition.id())).contains(edition);
		assertThat(catalogue.edition(Family.UNKNOWN, edition.id())).contains(edition);
		assertThat(catalogue.edition(edition.family(), edition.name())).contains(edition);
	}

	@ParameterizedTest
	@CsvSource({"Professional,Professional,'',GAC", "ProfessionalN,Professional,N,GAC", "EnterpriseN,Enterprise,N,GAC",
			"EnterpriseS,Enterprise,'',LTSC", "EnterpriseSN,Enterprise,N,LTSC", "EnterpriseGN,Enterprise,GN,GAC",
			"IoTEnterprise,IoTEnterprise,'',GAC", "IoTEnterpriseS,IoTEnterprise,'',LTSC",
			"ProfessionalWorkstation,ProfessionalWorkstation,'',GAC", "ProfessionalE,Professional,E,GAC",
			"ServerStandard,ServerStandard,'',LTSC", "ServerStandardACor,ServerStandard,'',GAC"})
	void separatesVariantAndServicingFromTheBase(String id, String base, String variant, Servicing servicing) {
		Edition edition = edition(id);
		assertThat(List.of(edition.base(), edition.variant(), edition.servicing()))
				.isEqualTo(List.of(base, variant, servicing));
	}

	@ParameterizedTest
	@CsvSource({"Core,false,true", "CoreSingleLanguage,false,true", "Cloud,false,true", "Professional,true,true",
			"ProfessionalWorkstation,true,true", "Enterprise,true,true", "EnterpriseEval,false,false"})
	void saysWhetherItQualifiesForUpgrades(String id, boolean commercial, boolean academic) {
		assertThat(edition(id).qualifying()).isEqualTo(commercial);
		assertThat(edition(id).academicQualifying()).isEqualTo(academic);
	}

	@Test
	void homeEditionsAreHomeAndNoOthers() {
		assertThat(editions().filter(Edition::home).map(Edition::base).distinct()).containsExactlyInAnyOrder("Core",
				"CoreSingleLanguage", "CoreCountrySpecific", "CoreConnected", "CoreConnectedSingleLanguage",
				"CoreConnectedCountrySpecific", "Starter", "HomeBasic", "HomePremium");
	}

	@Test
	void singleLanguageEditionsKeepTheirDisplayLanguage() {
		assertThat(editions().filter(Edition::displayLanguageFixed).map(Edition::id)).contains("CoreSingleLanguage")
				.allMatch(id -> id.endsWith("SingleLanguage"));
	}

	@Test
	void enterpriseIsReachedFromProAndNamesProAsLower() {
		assertThat(edition("Enterprise").stepUpFrom()).contains("Professional");
		assertThat(edition("EnterpriseS").stepUpFrom()).contains("Professional");
		assertThat(edition("Education").stepUpFrom()).containsExactlyInAnyOrder("Professional",
				"ProfessionalEducation");
		assertThat(edition("Enterprise").namedLowerEditions()).containsExactly("Professional");
		assertThat(edition("Professional").stepUpFrom()).isEmpty();
	}

	@Test
	void officeSuitesOfOemAndVolumeLicencesDifferInTheirApplications() {
		assertThat(edition("HomeBusinessRetail").components()).containsExactly("Excel", "OneNote", "Outlook",
				"PowerPoint", "Word");
		assertThat(edition("StandardVolume").components()).contains("Publisher").doesNotContain("Access");
		assertThat(edition("ProPlusVolume").components()).contains("Access");
	}

	@Test
	void microsoft365AppsAreSubscriptions() {
		assertThat(catalogue.edition(Family.OFFICE, "Microsoft 365 Apps")).map(Edition::subscription).contains(true);
		assertThat(edition("ProPlusVolume").subscription()).isFalse();
	}

	private Edition edition(String id) {
		return catalogue.edition(Family.UNKNOWN, id).orElseThrow();
	}
}
