package org.imprimatur.validation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.imprimatur.model.Element;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.Regrading;
import org.imprimatur.validation.Settlement;
import org.imprimatur.validation.Severity;
import org.imprimatur.validation.cases.Situation;
import org.imprimatur.model.Waiver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Evidence and waivers answer findings, for a time, and never hide them. */
class SettlementTest {

	private static final String UNKNOWN_CLAUSE = "agreement.clause=UNKNOWN;";
	private static final String EVIDENCE = "evidence.kind=CONTRACT_CLAUSE; evidence.about=agreement;"
			+ "evidence.reference=page.pdf;";
	private static final String WRONG_LANGUAGE = "image.language=en-US;";
	private static final String WAIVER = "waiver.rule=RIM-204; waiver.scope=wave; waiver.approver=CIO;"
			+ "waiver.reason=Lab; waiver.date=2026-10-01;";

	private static Finding finding(String rule, Situation situation) {
		List<Finding> all = situation.check().findings().stream().filter(it -> it.rule().equals(rule)).toList();
		assertThat(all).hasSize(1);
		return all.getFirst();
	}

	private static Settlement by(Situation situation, String element, String expires, boolean expired) {
		return new Settlement(situation.get(Element.class, element),
				Optional.ofNullable(expires).map(LocalDate::parse), expired, false, LocalDate.of(2026, 12, 1));
	}

	@Test
	void evidenceOfAKindTheRuleAcceptsSettlesWhatItAsks() {
		Situation situation = Situation.of(UNKNOWN_CLAUSE + EVIDENCE);
		Finding finding = finding("RIM-103", situation);
		assertThat(finding.settlement()).contains(by(situation, "evidence", null, false));
		assertThat(finding.isOpen()).isFalse();
	}

	@Test
	void evidenceHoldsOnItsLastDay() {
		Situation situation = Situation.of(UNKNOWN_CLAUSE + EVIDENCE + "evidence.expires=2026-12-01");
		assertThat(finding("RIM-103", situation).settlement())
				.contains(by(situation, "evidence", "2026-12-01", false));
	}

	@Test
	void expiredEvidenceStaysVisibleOnAnOpenFinding() {
		Situation situation = Situation.of(UNKNOWN_CLAUSE + EVIDENCE + "evidence.expires=2026-11-30");
		Finding finding = finding("RIM-103", situation);
		assertThat(finding.settlement()).contains(by(situation, "evidence", "2026-11-30", true));
		assertThat(finding.counts(Severity.CONFIRM)).isTrue();
	}

	@Test
	void evidenceThatHoldsComesBeforeOneThatExpired() {
		Situation situation = Situation.of(UNKNOWN_CLAUSE + EVIDENCE
				+ "evidence.expires=2026-11-30; evidence2=evidence; evidence2.expires=");
		assertThat(finding("RIM-103", situation).settlement()).contains(by(situation, "evidence2", null, false));
	}

	@Test
	void evidenceAboutSomethingElseSettlesNothing() {
		Situation situation = Situation
				.of(UNKNOWN_CLAUSE + EVIDENCE + "agreement2=agreement; evidence.about=agreement2");
		assertThat(finding("RIM-103", situation).settlement()).isEmpty();
	}

	@Test
	void evidenceThatNamesARuleSettlesItWhateverItsKind() {
		Situation situation = Situation
				.of(UNKNOWN_CLAUSE + "evidence.reference=mail.eml; evidence.satisfies=RIM-103");
		assertThat(finding("RIM-103", situation).isOpen()).isFalse();
	}

	@Test
	void evidenceSettlesNoError() {
		Situation situation = Situation
				.of(WRONG_LANGUAGE + "evidence.reference=mail.eml; evidence.satisfies=RIM-204");
		assertThat(finding("RIM-204", situation).settlement()).isEmpty();
	}

	@Test
	void aWaiverSettlesAnError() {
		Situation situation = Situation.of(WRONG_LANGUAGE + WAIVER + "waiver.expires=2026-12-01");
		Finding finding = finding("RIM-204", situation);
		assertThat(finding.settlement()).contains(by(situation, "waiver", "2026-12-01", false));
		assertThat(finding.severity()).isEqualTo(Severity.ERROR);
		assertThat(situation.check().fails(Severity.WARN)).isFalse();
	}

	@Test
	void anExpiredWaiverStaysVisibleOnAnOpenFinding() {
		Situation situation = Situation.of(WRONG_LANGUAGE + WAIVER + "waiver.expires=2026-11-30");
		assertThat(finding("RIM-204", situation).settlement())
				.contains(by(situation, "waiver", "2026-11-30", true));
		assertThat(situation.check().fails(Severity.ERROR)).isTrue();
	}

	@Test
	void aWaiverHoldsWithinItsScopeOnly() {
		Situation situation = Situation.of(WRONG_LANGUAGE + WAIVER + "wave2.start=2027-01-01; waiver.scope=wave2");
		assertThat(finding("RIM-204", situation).settlement()).isEmpty();
	}

	@Test
	void evidenceThatHoldsComesBeforeAnExpiredWaiver() {
		Situation situation = Situation.of(UNKNOWN_CLAUSE + EVIDENCE + WAIVER
				+ "waiver.rule=RIM-103; waiver.expires=2026-11-30");
		assertThat(finding("RIM-103", situation).settlement()).contains(by(situation, "evidence", null, false));
	}

	@ParameterizedTest
	@ValueSource(strings = { "waiver.approver=", "waiver.reason=", "waiver.reason= ", "waiver.date=" })
	void anIncompleteWaiverStaysVisibleOnAnOpenFinding(String gap) {
		Finding finding = finding("RIM-204", Situation.of(WRONG_LANGUAGE + WAIVER + gap));
		assertThat(finding.settlement()).hasValueSatisfying(settlement -> {
			assertThat(settlement.incomplete()).isTrue();
			assertThat(settlement.holds()).isFalse();
		});
		assertThat(finding.isOpen()).isTrue();
	}

	@Test
	void evidenceWithoutAReferenceSettlesNothing() {
		Finding finding = finding("RIM-103", Situation.of(UNKNOWN_CLAUSE + EVIDENCE + "evidence.reference="));
		assertThat(finding.settlement()).hasValueSatisfying(it -> assertThat(it.incomplete()).isTrue());
		assertThat(finding.isOpen()).isTrue();
	}

	@Test
	void aCompleteWaiverComesBeforeAnIncompleteOne() {
		Situation situation = Situation.of(WRONG_LANGUAGE + "waiver.rule=RIM-204; waiver2=waiver;"
				+ "waiver2.approver=CIO; waiver2.reason=Lab; waiver2.date=2026-10-01");
		assertThat(finding("RIM-204", situation).settlement()).contains(by(situation, "waiver2", null, false));
	}

	@ParameterizedTest
	@ValueSource(strings = { "204", "rim-204", " RIM-204 " })
	void aRulesIdIsUnderstoodAsPeopleWriteIt(String id) {
		Situation situation = Situation.of(WRONG_LANGUAGE + WAIVER);
		situation.get(Waiver.class, "waiver").setRule(id);
		assertThat(finding("RIM-204", situation).isOpen()).isFalse();
	}

	@Test
	void whatExpiresBetweenTheCheckAndTheDeploymentIsJudgedOnItsDay() {
		Situation situation = Situation.of(WRONG_LANGUAGE + WAIVER
				+ "waiver.expires=2026-12-31; deployment.date=2027-01-10");
		assertThat(finding("RIM-204", situation).settlement()).hasValueSatisfying(it -> {
			assertThat(it.expired()).isTrue();
			assertThat(it.on()).isEqualTo(LocalDate.of(2027, 1, 10));
		});
	}

	@Test
	void whatHasExpiredOnTheDayOfTheCheckDoesNotSettleAnEarlierDeployment() {
		Situation situation = Situation.of(WRONG_LANGUAGE + WAIVER
				+ "waiver.expires=2026-11-15; deployment.date=2026-11-01");
		assertThat(finding("RIM-204", situation).settlement()).hasValueSatisfying(it -> {
			assertThat(it.expired()).isTrue();
			assertThat(it.on()).isEqualTo(LocalDate.of(2026, 12, 1));
		});
	}

	@Test
	void settledFindingsDoNotMakeTheVerdict() {
		assertThat(Situation.of(WRONG_LANGUAGE + WAIVER).check().worst().filter(worst -> worst.reaches(Severity.WARN)))
				.isEmpty();
	}

	@Test
	void aProjectsDecisionIsRecordedOnTheFinding() {
		Situation situation = Situation.of(WRONG_LANGUAGE + "RIM-204=WARN");
		assertThat(finding("RIM-204", situation).severity()).isEqualTo(Severity.WARN);
		assertThat(finding("RIM-204", situation).regrading())
				.contains(new Regrading("RIM-204", Optional.of(Severity.WARN), "The row says so"));
	}

	@Test
	void aRuleThatIsOffFindsNothingButStaysInTheResult() {
		Situation situation = Situation.of(WRONG_LANGUAGE + "RIM-204=OFF");
		assertThat(situation.check().findings()).extracting(Finding::rule).doesNotContain("RIM-204");
		assertThat(situation.check().settings().isOff("RIM-204")).isTrue();
	}
}
