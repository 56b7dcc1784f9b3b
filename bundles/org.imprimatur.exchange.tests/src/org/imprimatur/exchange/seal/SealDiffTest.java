package org.imprimatur.exchange.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.imprimatur.exchange.seal.SealDiff.Fate;
import org.imprimatur.exchange.seal.SealDiff.FindingChange;
import org.imprimatur.exchange.seal.SealDiff.Kind;
import org.imprimatur.model.Clause;
import org.imprimatur.model.Estate;
import org.imprimatur.model.Evidence;
import org.imprimatur.model.EvidenceKind;
import org.imprimatur.model.ImprimaturFactory;
import org.imprimatur.model.Waiver;
import org.imprimatur.validation.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What became of the clause that nobody looked for (RIM-103), between two seals. */
class SealDiffTest {

	private static final Consumer<Estate> UNKNOWN = estate -> { };
	private static final LocalDate LATER = SealFixture.DAY.plusMonths(3);

	@TempDir
	Path folder;

	private SealFixture fixture;

	@BeforeEach
	void fixture() {
		fixture = new SealFixture(folder);
	}

	private static Consumer<Estate> clause(Clause clause) {
		return estate -> estate.getAgreements().getFirst().setClause(clause);
	}

	private static Consumer<Estate> waived(LocalDate expires) {
		return estate -> {
			Waiver waiver = ImprimaturFactory.eINSTANCE.createWaiver();
			waiver.setId("waiver");
			waiver.setRule("RIM-103");
			waiver.setApprover("CIO");
			waiver.setReason("Lab");
			waiver.setExpires(expires);
			estate.getWaivers().add(waiver);
		};
	}

	private static Consumer<Estate> proven(LocalDate expires) {
		return estate -> {
			Evidence evidence = ImprimaturFactory.eINSTANCE.createEvidence();
			evidence.setId("page");
			evidence.setKind(EvidenceKind.CONTRACT_CLAUSE);
			evidence.setReference("page.pdf");
			evidence.setExpires(expires);
			estate.getEvidence().add(evidence);
		};
	}

	private SealDiff diff(Consumer<Estate> before, Consumer<Estate> after) throws IOException {
		return SealDiff.of(fixture.check(SealFixture.DAY, before), fixture.check(LATER, after));
	}

	private static Optional<FindingChange> clauseChange(SealDiff diff) {
		List<FindingChange> changes = diff.findings().stream()
				.filter(change -> change.finding().rule().equals("RIM-103")).toList();
		assertThat(changes).hasSizeLessThan(2);
		return changes.stream().findFirst();
	}

	private static void assertFate(SealDiff diff, Fate fate, boolean worse) {
		assertThat(clauseChange(diff).map(FindingChange::fate)).contains(fate);
		assertThat(clauseChange(diff).get().isWorse(Severity.CONFIRM)).isEqualTo(worse);
		assertThat(diff.isWorse(Severity.CONFIRM)).isEqualTo(worse);
	}

	@Test
	void theSameCheckTwiceDiffersInNothing() throws IOException {
		assertThat(SealDiff.of(fixture.check(SealFixture.DAY, UNKNOWN), fixture.check(SealFixture.DAY, UNKNOWN))
				.isEmpty()).isTrue();
	}

	@Test
	void whatWasNotThereIsNew() throws IOException {
		assertFate(diff(clause(Clause.PRESENT), UNKNOWN), Fate.NEW, true);
	}

	@Test
	void whatIsGoneIsFixed() throws IOException {
		assertFate(diff(UNKNOWN, clause(Clause.PRESENT)), Fate.FIXED, false);
	}

	@Test
	void anotherMessageIsAnotherFinding() throws IOException {
		SealDiff diff = diff(UNKNOWN, clause(Clause.ABSENT));
		assertThat(diff.findings()).filteredOn(it -> it.finding().rule().equals("RIM-103"))
				.extracting(FindingChange::fate).containsExactly(Fate.NEW, Fate.FIXED);
	}

	@Test
	void aWaiverAnswersIt() throws IOException {
		SealDiff diff = diff(UNKNOWN, waived(null).andThen(estate -> estate.getWaivers().getFirst()
				.setDate(SealFixture.DAY)));
		assertFate(diff, Fate.WAIVED, false);
		assertThat(diff.answers()).extracting(SealDiff.AnswerChange::kind).containsExactly(Kind.ADDED);
	}

	@Test
	void evidenceAnswersIt() throws IOException {
		assertFate(diff(UNKNOWN, proven(null)), Fate.SETTLED, false);
	}

	@Test
	void aWaiverThatExpiredOpensIt() throws IOException {
		Consumer<Estate> waived = waived(SealFixture.DAY);
		SealDiff diff = diff(waived, waived);
		assertFate(diff, Fate.WAIVER_EXPIRED, true);
		assertThat(diff.answers()).extracting(SealDiff.AnswerChange::kind).containsExactly(Kind.EXPIRED);
	}

	@Test
	void evidenceThatExpiredOpensIt() throws IOException {
		Consumer<Estate> proven = proven(SealFixture.DAY);
		assertFate(diff(proven, proven), Fate.EVIDENCE_EXPIRED, true);
	}

	@Test
	void anAnswerThatWasTakenBackOpensIt() throws IOException {
		SealDiff diff = diff(proven(null), UNKNOWN);
		assertFate(diff, Fate.REOPENED, true);
		assertThat(diff.answers()).extracting(SealDiff.AnswerChange::kind).containsExactly(Kind.REMOVED);
	}

	@Test
	void anAnswerThatWasProlongedIsChanged() throws IOException {
		SealDiff diff = diff(proven(LATER), proven(LATER.plusYears(1)));
		assertThat(clauseChange(diff)).isEmpty();
		assertThat(diff.answers()).extracting(SealDiff.AnswerChange::kind).containsExactly(Kind.CHANGED);
	}

	@Test
	void theBarDecidesWhatIsWorse() throws IOException {
		assertThat(diff(clause(Clause.PRESENT), UNKNOWN).isWorse(Severity.ERROR)).isFalse();
	}

	@Test
	void filesThatChangedAreNamed() throws IOException {
		SealedCheck before = fixture.check(SealFixture.DAY, UNKNOWN);
		Files.writeString(folder.resolve("tokyo.imprimatur"), "another plan");
		SealDiff diff = SealDiff.of(before, fixture.check(SealFixture.DAY, UNKNOWN));
		assertThat(diff.inputs()).extracting(it -> it.kind() + " " + it.name())
				.containsExactly("CHANGED tokyo.imprimatur");
		assertThat(diff.isWorse(Severity.WARN)).isFalse();
	}
}
