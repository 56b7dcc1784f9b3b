package org.imprimatur.validation.proposal;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.imprimatur.model.Device;
import org.imprimatur.model.DeviceGroup;
import org.imprimatur.model.Estate;
import org.imprimatur.model.Wave;
import org.imprimatur.model.io.Progress;
import org.imprimatur.validation.CheckResult;
import org.imprimatur.validation.Severity;
import org.imprimatur.validation.cases.Situation;
import org.imprimatur.validation.engine.Checker;
import org.imprimatur.validation.engine.GroupMatcher;
import org.imprimatur.validation.engine.Recording;
import org.imprimatur.validation.engine.Survey;
import org.imprimatur.validation.engine.WhatIf;
import org.imprimatur.validation.rule.Labels;
import org.imprimatur.validation.rule.RuleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which images are proposed for whom, in which groups and waves, and what is left over. */
class PlannerTest {

	/** Nothing is planned yet; images are called Pro, English, Enterprise. */
	private static final String BASE = "deployment.groups=; image.name=Pro; image.build=26100; devices=4;";
	private static final String ENGLISH = "image2=image; image2.name=English; image2.language=en-US;";
	private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

	private static Survey survey(Situation situation) {
		return Checker.survey(situation.estate(), situation.options());
	}

	private static Proposal propose(Situation situation, int most) {
		Survey survey = survey(situation);
		return new Planner(survey, RuleBook.installed()).propose(Scope.unplanned(survey),
				ProposalSettings.from(DAY, Locale.ENGLISH).withMost(most));
	}

	private static String described(Proposal proposal) {
		return proposal.waves().stream().map(wave -> wave.deployments().entrySet().stream()
				.map(entry -> Labels.name(entry.getKey().image()) + "/"
						+ entry.getKey().key().map(key -> key.getKind().name()).orElse("-") + " "
						+ entry.getValue().stream().map(PlannerTest::described).collect(joining(" + ")))
				.collect(joining(", "))).collect(joining(" | "));
	}

	private static String described(ProposedGroup group) {
		String conditions = group.existing().map(Labels::name).orElseGet(() -> group.conditions().stream()
				.map(it -> it.column().header() + (it.not() ? "≠" : "=") + it.value()).collect(joining(" ")));
		return "[" + conditions + (group.serials().isEmpty() ? "" : String.join(" ", group.serials())) + "]" + group.size();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { //
			"'';Pro/MAK [All devices]4", //
			"deviceGroup.name=Elsewhere, criterion.value=Kobe;Pro/MAK [site=*]4", //
			"device4.licence_language=en-US, ENGLISH;Pro/MAK [licence_language=ja-JP]3, English/MAK [licence_language=en-US]1", //
			"device4.licence_language=en-US, device4.site=Lab, ENGLISH, deviceGroup2.name=Lab, criterion2.column=site, "
					+ "criterion2.value=Lab;Pro/MAK [licence_language=ja-JP]3, English/MAK [Lab]1", //
			"device4.licence_language=en-US;Pro/MAK [licence_language=ja-JP]3", //
			"device4.licence_edition=Home;Pro/MAK [licence_edition=Pro]3", //
			"image2=image, image2.name=Newer, image2.build=26200;Newer/MAK [All devices]4", //
			"image2=image, image2.name=Newer, image2.build=26200.10, image3=image, image3.name=Newest, image3.build=26200.9;"
					+ "Newer/MAK [All devices]4", //
			"image2=image, image2.name=OEM, image2.source=OEM_PREINSTALL;Pro/MAK [All devices]4", //
			"key2=key, key2.kind=GVLK, key2.name=GVLK, key.capacity=202, activation2=activation, activation2.method=ADBA, activation2.directoryObject=AO;Pro/GVLK [All devices]4" })
	void eachProfileGetsTheBestImage(String changes, String expected) {
		Situation situation = Situation.of(BASE + changes.replace(", ", ";").replace("ENGLISH", ENGLISH));
		assertThat(described(propose(situation, 0))).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { //
			"device3.site=Kobe, device4.site=Kobe;2;Pro/MAK [site=Kobe]2 | Pro/MAK [site=Sendai]2", //
			"device3.site=Kobe, device4.site=Kobe;3;Pro/MAK [site=Kobe]2 | Pro/MAK [site=Sendai]2", //
			"device3.site=Kobe, device4.site=Nara;3;Pro/MAK [site=Kobe]1 + [site=Nara]1 | Pro/MAK [site=Sendai]2", //
			"'';3;Pro/MAK [5CG00001 5CG00002 5CG00003]3 | Pro/MAK [5CG00004]1", //
			"'';4;Pro/MAK [All devices]4" })
	void wavesHaveNoMoreDevicesThanWanted(String changes, int most, String expected) {
		Situation situation = Situation.of(BASE + changes.replace(", ", ";"));
		assertThat(described(propose(situation, most))).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { //
			"device4.licence_edition=Home;RIM-205;UPGRADE_LICENCE|0", //
			"device4.licence_language=en-US;RIM-204;UPGRADE_LICENCE|0", //
			"device4.licence_channel=none;RIM-301;WINDOWS_LICENCE|1" })
	void whatIsLeftOverIsExplained(String changes, String rule, String need) {
		Proposal proposal = propose(Situation.of(BASE + changes), 0);
		assertThat(proposal.left()).isEqualTo(1);
		assertThat(proposal.leftOver().getFirst().nearest().orElseThrow().findings()).extracting(it -> it.rule())
				.contains(rule);
		String kind = need.substring(0, need.indexOf('|'));
		int count = Integer.parseInt(need.substring(need.indexOf('|') + 1));
		assertThat(proposal.needs().stream().filter(it -> it.kind().name().equals(kind)).mapToInt(Need::count).sum())
				.isEqualTo(count);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "device3.evidence=, device4.evidence=;EVIDENCE;2", //
			"agreement.clause=UNKNOWN;CLAUSE;1", "key.capacity=202;MAK_ACTIVATIONS;2", //
			"purchase.quantity=1;;0" })
	void whatIsToBeOrderedOrRecordedIsCounted(String changes, String kind, int count) {
		Proposal proposal = propose(Situation.of(BASE + changes.replace(", ", ";")), 0);
		assertThat(proposal.size()).isEqualTo(4);
		if (kind == null) {
			assertThat(proposal.needs()).isEmpty();
		} else {
			assertThat(proposal.needs()).singleElement()
					.satisfies(need -> assertThat(need.kind() + " " + need.count()).isEqualTo(kind + " " + count));
		}
	}

	@Test
	void nothingIsProposedThatSomebodyMustBeAskedAboutUnlessWanted() {
		Situation situation = Situation.of(BASE + "agreement.clause=UNKNOWN");
		Survey survey = survey(situation);
		Proposal proposal = new Planner(survey, RuleBook.installed()).propose(Scope.unplanned(survey),
				ProposalSettings.from(DAY, Locale.ENGLISH).withoutConfirm());
		assertThat(proposal.waves()).isEmpty();
		assertThat(proposal.left()).isEqualTo(4);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "device4.licence_language=en-US;" + ENGLISH,
			"device4.licence_language=en-US; device3.licence_language=en-US; device2.model=X; device3.model=Y;" + ENGLISH,
			"device4.licence_serial=1; device3.licence_serial=1;",
			"device2.licence_edition=Home; device3.site=Kobe; device4.site=Nara" })
	void whatIsMadeReachesJustTheDevicesAndIsAllowedAndCanBeTakenBack(String changes) {
		for (int most : new int[] { 0, 1, 2 }) {
			Situation situation = Situation.of(BASE + changes);
			Estate estate = situation.estate();
			Estate before = EcoreUtil.copy(estate);
			Proposal proposal = propose(situation, most);
			Preview preview = proposal.preview(new WhatIf(estate, situation.options()));
			assertThat(EcoreUtil.equals(estate, before)).isTrue();
			Recording recording = Recording.of(estate, () -> proposal.apply(estate));
			CheckResult after = situation.check();
			assertThat(after.fails(Severity.CONFIRM)).isFalse();
			assertThat(VerdictCounts.of(survey(situation))).isEqualTo(preview.after());
			assertThat(preview.before().unplanned()).isEqualTo(4);
			assertThat(preview.after().unplanned()).isEqualTo(4 - proposal.size());
			for (Wave wave : estate.getPlans().getFirst().getWaves()) {
				List<DeviceGroup> groups = wave.getDeployments().stream().flatMap(it -> it.getGroups().stream()).toList();
				List<Device> reached = situation.fleet().getDevices().stream()
						.filter(device -> groups.stream().anyMatch(group -> new GroupMatcher(group).holds(device))).toList();
				assertThat(reached.size()).isLessThanOrEqualTo(most == 0 ? 4 : most);
			}
			recording.undo();
			assertThat(EcoreUtil.equals(estate, before)).isTrue();
		}
	}

	@Test
	void aGroupIsPlannedAnew() {
		Situation situation = Situation.of("image.name=Pro; devices=2; image2=image; image2.name=Right; image.language=fr-FR");
		Estate estate = situation.estate();
		DeviceGroup all = situation.get(DeviceGroup.class, "deviceGroup");
		Survey survey = survey(situation);
		Scope scope = Scope.ofGroups(survey, List.of(all));
		assertThat(scope.size()).isEqualTo(2);
		Proposal proposal = new Planner(survey, RuleBook.installed()).propose(scope,
				ProposalSettings.from(DAY, Locale.ENGLISH));
		Preview preview = proposal.preview(new WhatIf(estate, situation.options()));
		assertThat(preview.before().of(Verdict.FORBIDDEN)).isEqualTo(2);
		assertThat(preview.after().planned()).isEqualTo(Map.of(Verdict.ADVICE, 2));
		proposal.apply(estate);
		assertThat(situation.check().fails(Severity.WARN)).isFalse();
	}

	@Test
	void anExistingWaveIsFilledFirst() {
		Situation situation = Situation.of(BASE + "device3.site=Kobe; device4.site=Kobe");
		Survey survey = survey(situation);
		Wave wave = situation.get(Wave.class, "wave");
		Proposal proposal = new Planner(survey, RuleBook.installed()).propose(Scope.unplanned(survey),
				ProposalSettings.from(DAY, Locale.JAPANESE).withMost(2).into(wave).withDays(3));
		assertThat(proposal.waves()).extracting(ProposedWave::start).containsExactly(DAY, DAY.plusDays(3));
		proposal.apply(situation.estate());
		assertThat(situation.estate().getPlans().getFirst().getWaves()).extracting(Wave::getName)
				.containsExactly("First wave", "第 2 ウェーブ");
		assertThat(wave.getDeployments()).hasSize(2);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { //
			"device3.site=Kobe, device4.site=Nara;2;[site=Kobe]1 + [site=Nara]1 | [site=Sendai]2", //
			"device3.site=Kobe, device4.site=Nara;3;[site=Kobe]1 | [site=Nara]1 | [site=Sendai]2", //
			"'';4;[5CG00001]1 | [5CG00002]1 | [5CG00003]1 | [5CG00004]1", //
			"'';1;[All devices]4" })
	void devicesAreSpreadOverAsManyWavesAsWanted(String changes, int waves, String expected) {
		Situation situation = Situation.of(BASE + changes.replace(", ", ";"));
		Survey survey = survey(situation);
		Proposal proposal = new Planner(survey, RuleBook.installed()).propose(Scope.unplanned(survey),
				ProposalSettings.from(DAY, Locale.ENGLISH).withDays(5).asNewPlan(waves));
		assertThat(described(proposal).replace("Pro/MAK ", "").split(" \\| "))
				.containsExactlyInAnyOrder(expected.split(" \\| "));
		assertThat(proposal.waves()).extracting(ProposedWave::start)
				.containsExactlyElementsOf(DAY.datesUntil(DAY.plusDays(5L * waves), Period.ofDays(5)).toList());
		proposal.apply(situation.estate());
		assertThat(situation.estate().getPlans()).hasSize(2);
		assertThat(situation.estate().getPlans().getLast().getWaves()).hasSize(waves);
	}

	@Test
	void severalGroupsArePlannedAnewTogether() {
		Situation situation = Situation.of("image.name=Pro; devices=4; device3.site=Kobe; device4.site=Nara; image2=image;"
				+ "image2.name=Right; image.language=fr-FR; criterion.value=Sendai; deviceGroup2.name=Kobe;"
				+ "criterion2.column=site; criterion2.value=Kobe; deployment.groups+=deviceGroup2");
		List<DeviceGroup> groups = situation.estate().getGroups();
		Survey survey = survey(situation);
		Scope scope = Scope.ofGroups(survey, groups);
		assertThat(scope.size()).isEqualTo(3);
		assertThat(scope.replaced()).hasSize(1);
		new Planner(survey, RuleBook.installed()).propose(scope, ProposalSettings.from(DAY, Locale.ENGLISH))
				.apply(situation.estate());
		assertThat(situation.estate().getPlans().getFirst().getWaves().stream().flatMap(it -> it.getDeployments().stream()))
				.singleElement().satisfies(made -> {
					assertThat(made.getImage().getName()).isEqualTo("Right");
					assertThat(made.getGroups()).containsExactlyInAnyOrderElementsOf(groups);
				});
	}

	@Test
	void devicesThatArePlannedAlreadyAreLeftAlone() {
		Situation situation = Situation.of("image.name=Pro; devices=4; criterion.value=Sendai; device4.site=Kobe");
		Survey survey = survey(situation);
		Scope scope = Scope.of(survey, situation.fleet().getDevices().subList(2, 4));
		assertThat(scope.size()).isEqualTo(1);
		assertThat(scope.planned()).isEqualTo(1);
	}

	@Test
	void everyImageIsAnsweredForEveryProfile() {
		Situation situation = Situation.of(BASE + ENGLISH + "device4.licence_language=en-US; image3=image; "
				+ "image3.name=OEM; image3.source=OEM_PREINSTALL; agreement.clause=UNKNOWN");
		Survey survey = survey(situation);
		List<ProfileAnswers> answers = new ImageAnswers(survey, Scope.ofGroups(survey, List.of(
				situation.get(DeviceGroup.class, "deviceGroup"))), DAY, Progress.NONE).all();
		Stream<String> lines = answers.stream().map(profile -> profile.cell().devices().size() + ": " + profile.answers()
				.stream().map(answer -> Labels.name(answer.installation().image()) + " " + answer.verdict())
				.collect(joining(", ")));
		assertThat(lines).containsExactly("3: Pro CONFIRM, OEM FORBIDDEN, English FORBIDDEN",
				"1: English CONFIRM, Pro FORBIDDEN, OEM FORBIDDEN");
	}
}
