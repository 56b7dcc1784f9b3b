package org.imprimatur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;

import org.imprimatur.cli.text.Layout;
import org.imprimatur.model.Clause;
import org.imprimatur.model.Evidence;
import org.imprimatur.model.EvidenceKind;
import org.imprimatur.model.ImprimaturFactory;
import org.imprimatur.model.Waiver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The check as its users call it. */
class CheckCommandTest {

	private static final String DAY = "--date=2026-12-01";

	@TempDir
	Path folder;

	private SamplePlan plan;

	@BeforeEach
	void plan() {
		plan = new SamplePlan();
	}

	@Test
	void aCleanPlanIsAllowedAndEndsWithZero() throws IOException {
		plan.in(folder);
		Call call = check(SamplePlan.NAME);
		assertThat(call.out()).startsWith("ALLOWED sample.imprimatur\n").contains("1 deployment, 3 devices",
				"as of 2026-12-01");
		assertThat(call.err()).isEmpty();
		assertThat(call.exit()).isEqualTo(ExitCode.CLEAN);
	}

	@Test
	void anErrorIsToldWithPlaceReasonSourcesAndRemedy() throws IOException {
		plan.withOtherEdition().in(folder);
		Call call = Call.in(folder, Locale.ENGLISH, new Layout(200, false), "check", DAY, SamplePlan.NAME);
		assertThat(call.exit()).isEqualTo(ExitCode.FINDINGS);
		assertThat(call.out()).startsWith("NOT ALLOWED sample.imprimatur\n").contains(
				"ERROR RIM-203 Same edition (1 finding, 3 devices)",
				"– Rollout › Wave 1 › Offices (line ", "3 devices, OEM Windows 11 Home ja-JP, Dell Inc. Latitude 5450",
				"Why: ",
				"https://msft-licence.com/reimaging", "How sure: Microsoft’s text was read", "Remedy: ");
	}

	@Test
	void everythingIsToldInJapanese() throws IOException {
		plan.withOtherEdition().in(folder);
		Call call = check(SamplePlan.NAME, "--lang", "ja");
		assertThat(call.out()).startsWith("展開できません sample.imprimatur\n").contains(
				"違反 RIM-203 エディションが同じであること（1 件、3 台）", "理由: ",
				"対処: ");
	}

	@Test
	void theEnvironmentsLanguageIsTheDefault() throws IOException {
		plan.in(folder);
		assertThat(Call.in(folder, Locale.JAPANESE, Layout.PLAIN, "check", DAY, SamplePlan.NAME).out())
				.startsWith("展開できます");
	}

	@ParameterizedTest
	@CsvSource({ "error,0", "confirm,1", "warn,1", "CONFIRM,1" })
	void theBarDecides(String bar, int exit) throws IOException {
		plan.withUnknownClause().in(folder);
		Call call = check(SamplePlan.NAME, "--fail-on", bar);
		assertThat(call.out()).startsWith("TO BE CONFIRMED").contains("CONFIRM RIM-103");
		assertThat(call.exit()).isEqualTo(exit);
	}

	@Test
	void anOpenQuestionFailsTheCheckUnlessToldOtherwise() throws IOException {
		plan.withUnknownClause().in(folder);
		assertThat(check(SamplePlan.NAME).exit()).isEqualTo(ExitCode.FINDINGS);
	}

	@Test
	void whatEvidenceSettlesStaysVisible() throws IOException {
		plan.withUnknownClause().with(estate -> {
			Evidence page = ImprimaturFactory.eINSTANCE.createEvidence();
			page.setName("Page 6");
			page.setKind(EvidenceKind.CONTRACT_CLAUSE);
			page.setReference("contract.pdf");
			page.setExpires(LocalDate.of(2027, 3, 31));
			page.getAbout().add(estate.getAgreements().getFirst());
			estate.getEvidence().add(page);
		}).in(folder);
		Call call = check(SamplePlan.NAME);
		assertThat(call.exit()).isZero();
		assertThat(call.out()).startsWith("ALLOWED").contains("1 finding is settled", "CONFIRM RIM-103",
				"settlement: Evidence “Page 6” (contract.pdf), until 2027-03-31");
	}

	@Test
	void whatWaiverOnceSettledCountsAgainAfterItsLastDay() throws IOException {
		plan.withOtherEdition().with(estate -> {
			for (String rule : new String[] { "RIM-203", "RIM-205" }) {
				Waiver waiver = ImprimaturFactory.eINSTANCE.createWaiver();
				waiver.setRule(rule);
				waiver.setName("Board");
				waiver.setApprover("CIO");
				waiver.setReason("test lab");
				waiver.setExpires(LocalDate.of(2026, 11, 30));
				estate.getWaivers().add(waiver);
			}
		}).in(folder);
		Call call = check(SamplePlan.NAME);
		assertThat(call.exit()).isEqualTo(ExitCode.FINDINGS);
		assertThat(call.out()).contains("ERROR RIM-203",
				"Waiver “Board” (CIO: test lab), expires 2026-11-30, before the day judged");
	}

	@Test
	void theProjectMaySwitchRulesOffAndRegradeThem() throws IOException {
		plan.withOtherEdition().withUnknownClause().in(folder);
		Files.writeString(folder.resolve("imprimatur-rules.csv"), """
				rule,severity,reason
				RIM-203,off,"Home is licensed, by letter"
				RIM-205,off,same
				RIM-103,warn,lawyer is on it
				""");
		Call call = check(SamplePlan.NAME);
		assertThat(call.exit()).isZero();
		assertThat(call.out()).contains("WARNING RIM-103", "Re-graded by the project: lawyer is on it",
				"The project decided otherwise about 3 rules",
				"RIM-203 Same edition: switched off, because: Home is licensed, by letter")
				.doesNotContain("ERROR RIM-203");
	}

	@Test
	void ruleSettingsMayLieElsewhere() throws IOException {
		plan.withUnknownClause().in(folder);
		Files.writeString(folder.resolve("mine.csv"), "rule,severity,reason\nRIM-103,info,because\n");
		assertThat(check(SamplePlan.NAME, "--rules", "mine.csv").exit()).isZero();
	}

	@Test
	void wrongRuleSettingsAreUnreadableInput() throws IOException {
		plan.in(folder);
		Files.writeString(folder.resolve("imprimatur-rules.csv"), "rule,severity,reason\nRIM-999,off,x\n");
		Call call = check(SamplePlan.NAME);
		assertThat(call.exit()).isEqualTo(ExitCode.UNREADABLE);
		assertThat(call.err()).contains("imprimatur-rules.csv:2:1: There is no rule “RIM-999”.");
	}

	@Test
	void wrongCatalogueIsUnreadableInput() throws IOException {
		plan.in(folder);
		Files.writeString(folder.resolve("imprimatur-catalogue.json"), "{ nonsense");
		Call call = check(SamplePlan.NAME);
		assertThat(call.exit()).isEqualTo(ExitCode.UNREADABLE);
		assertThat(call.err()).contains("imprimatur-catalogue.json: ").doesNotContain("\tat ");
	}

	@Test
	void notesAreCountedUnlessAskedFor() throws IOException {
		plan.in(folder);
		assertThat(check(SamplePlan.NAME).out()).contains("not shown; --all shows").doesNotContain("NOTE RIM-");
		assertThat(check(SamplePlan.NAME, "--all").out()).contains("NOTE RIM-").doesNotContain("not shown");
	}

	@Test
	void devicesAreListedWhenAskedFor() throws IOException {
		plan.withOtherEdition().in(folder);
		assertThat(check(SamplePlan.NAME).out()).doesNotContain("SN1");
		assertThat(check("--devices", SamplePlan.NAME).out()).contains("devices: SN1 SN2 SN3");
		assertThat(check("--devices=2", SamplePlan.NAME).out()).contains("devices: SN1 SN2 … and 1 more");
		assertThat(check("--devices=all", SamplePlan.NAME).out()).contains("devices: SN1 SN2 SN3");
	}

	@Test
	void severalPlansAreAllCheckedAndTheWorstDecides() throws IOException {
		plan.in(folder);
		new SamplePlan().withOtherEdition().in(folder.resolve("other"));
		Call call = check(SamplePlan.NAME, "other/sample.imprimatur", "missing.imprimatur");
		assertThat(call.exit()).isEqualTo(ExitCode.UNREADABLE);
		assertThat(call.out()).contains("ALLOWED sample.imprimatur", "NOT ALLOWED other/sample.imprimatur",
				"UNREADABLE missing.imprimatur", "3 plans:");
		assertThat(call.err()).contains("missing.imprimatur");
	}

	@Test
	void damagedPlanIsToldWithLineAndRemedy() throws IOException {
		Path file = plan.in(folder);
		Files.writeString(file, Files.readString(file).replace("programme=\"OV\"", "programme=\"XX\""));
		Call call = check(SamplePlan.NAME);
		assertThat(call.exit()).isEqualTo(ExitCode.UNREADABLE);
		assertThat(call.err()).containsPattern("sample\\.imprimatur:\\d+:\\d+: .*XX").doesNotContain("\tat ");
	}

	@Test
	void reportReplacesItsFileAsWhole() throws IOException {
		plan.withOtherEdition().in(folder);
		Path report = Files.writeString(folder.resolve("report.txt"), "old");
		Call call = check(SamplePlan.NAME, "--output", "report.txt");
		assertThat(call.out()).isEmpty();
		assertThat(report).content().startsWith("NOT ALLOWED");
		try (Stream<Path> files = Files.list(folder)) {
			assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.endsWith(".tmp"));
		}
	}

	@Test
	void reportThatCannotBeWrittenIsToldSo() throws IOException {
		plan.in(folder);
		Call call = check(SamplePlan.NAME, "--output", "nowhere/report.txt");
		assertThat(call.exit()).isEqualTo(ExitCode.UNREADABLE);
		assertThat(call.err()).contains("nowhere").doesNotContain("\tat ");
	}

	@Test
	void aColumnThatLooksMisspeltIsTold() throws IOException {
		plan.in(folder);
		Path fleet = folder.resolve(SamplePlan.FLEET);
		Files.writeString(fleet, Files.readString(fleet).replace("licence_edition", "license_edition"));
		Call call = check(SamplePlan.NAME);
		assertThat(call.err()).contains(SamplePlan.FLEET + ":1:", "license_edition", "licence_edition");
		assertThat(call.exit()).isEqualTo(ExitCode.FINDINGS);
	}

	@Test
	void terminalsSeeColoursAndPipesDoNot() throws IOException {
		plan.withOtherEdition().in(folder);
		assertThat(Call.in(folder, Locale.ENGLISH, new Layout(80, true), "check", DAY, SamplePlan.NAME).out())
				.contains("\u001B[");
		assertThat(check(SamplePlan.NAME).out()).doesNotContain("\u001B");
	}

	@Test
	void namesCannotSteerTheTerminal() throws IOException {
		Path file = plan.withOtherEdition().in(folder);
		Files.writeString(file, Files.readString(file).replace("name=\"Wave 1\"", "name=\"&#x9B;31m &#x202E;x\""));
		assertThat(check(SamplePlan.NAME).out()).contains("›").doesNotContain("\u009B", "\u202E");
	}

	@ParameterizedTest
	@ValueSource(strings = { "--format=xml sample.imprimatur", "--fail-on=never sample.imprimatur", "", "--nonsense",
			"--date=tomorrow sample.imprimatur", "--devices=many sample.imprimatur", "--lang=fr sample.imprimatur",
			"sample.imprimatur --output" })
	void wrongUsageIsToldInBothLanguages(String arguments) throws IOException {
		plan.in(folder);
		String[] call = ("check " + arguments).strip().split(" ");
		Call english = Call.in(folder, call);
		assertThat(english.exit()).isEqualTo(ExitCode.USAGE);
		assertThat(english.err()).startsWith("imprimatur check: ").contains("imprimatur check --help");
		Call japanese = Call.in(folder, Locale.JAPANESE, Layout.PLAIN, call);
		assertThat(japanese.exit()).isEqualTo(ExitCode.USAGE);
		if (!arguments.contains("--lang")) {
			assertThat(japanese.err()).containsPattern("[ぁ-ん]");
		}
	}

	@Test
	void clauseThatIsAbsentIsForbiddenWhateverTheBar() throws IOException {
		plan.with(estate -> estate.getAgreements().getFirst().setClause(Clause.ABSENT)).in(folder);
		assertThat(check(SamplePlan.NAME, "--fail-on=error").exit()).isEqualTo(ExitCode.FINDINGS);
	}

	private Call check(String... arguments) {
		String[] all = Stream.concat(Stream.of("check", DAY), Stream.of(arguments)).toArray(String[]::new);
		return Call.in(folder, all);
	}
}
