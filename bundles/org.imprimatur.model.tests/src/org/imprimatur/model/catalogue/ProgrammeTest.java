package org.imprimatur.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.imprimatur.model.Portal;
import org.imprimatur.model.Programme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of programmes. */
class ProgrammeTest {

	private final Catalogue catalogue = Catalogue.shipped();

	@ParameterizedTest
	@EnumSource
	void everyProgrammeHasTerms(Programme programme) {
		ProgrammeTerms terms = catalogue.terms(programme);
		assertThat(terms.programme()).isEqualTo(programme);
		assertThat(terms.sources()).isNotEmpty();
		assertThat(terms.portals()).doesNotContain(Portal.UNKNOWN);
	}

	@ParameterizedTest
	@CsvSource({"EA,YES,A,0,false,false", "EAS,YES,D,0,true,false", "SELECT_PLUS,YES,A,0,false,false",
			"MPSA,YES,A,0,false,false", "OV,YES,A,1,false,false", "OVS,YES,B,1,true,false", "OPEN,YES,A,1,false,false",
			"CAMPUS,YES,A,0,false,true", "SCHOOL,YES,A,0,false,true", "EES,YES,D,0,true,true",
			"OVS_ES,YES,D,1,true,true", "GOVERNMENT,YES,B,0,false,false", "MCA_E,UNKNOWN,D,0,false,false",
			"CSP,NO,B,0,false,false", "UNKNOWN,UNKNOWN,D,0,false,false"})
	void followsTheTableOfTheDomain(Programme programme, Grant grant, Confidence confidence, int purchases,
			boolean subscription, boolean academic) {
		ProgrammeTerms terms = catalogue.terms(programme);
		assertThat(terms.grant()).isEqualTo(grant);
		assertThat(terms.confidence()).isEqualTo(confidence);
		assertThat(terms.minimumWindowsPurchases()).isEqualTo(purchases);
		assertThat(terms.subscription()).isEqualTo(subscription);
		assertThat(terms.academic()).isEqualTo(academic);
	}

	@ParameterizedTest
	@EnumSource
	void kmsKeysAreExceptionalUnderOpenValueOnly(Programme programme) {
		assertThat(catalogue.terms(programme).kmsByException())
				.isEqualTo(programme == Programme.OV || programme == Programme.OVS);
	}

	@Test
	void onlyMpsaUsesTheBusinessCenter() {
		assertThat(catalogue.terms(Programme.MPSA).portals()).containsExactly(Portal.BUSINESS_CENTER);
		assertThat(catalogue.terms(Programme.OV).portals()).contains(Portal.M365_ADMIN_CENTER)
				.doesNotContain(Portal.BUSINESS_CENTER);
	}

	@Test
	void vlscEndedInApril2024() {
		assertThat(catalogue.lastDay(Portal.VLSC)).contains(LocalDate.of(2024, 4, 30));
		assertThat(catalogue.lastDay(Portal.M365_ADMIN_CENTER)).isEmpty();
	}

	@Test
	void openLicenseIsClosed() {
		assertThat(catalogue.terms(Programme.OPEN).closedSince()).contains(LocalDate.of(2021, 12, 31));
	}

	@Test
	void cspIsDisputedUntilMid2026() {
		assertThat(catalogue.terms(Programme.CSP).disputedUntil()).contains(LocalDate.of(2026, 6, 30));
		assertThat(catalogue.terms(Programme.CSP).contradictions()).containsExactly("C1");
	}
}
