package org.imprimatur.validation.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.imprimatur.model.Estate;
import org.imprimatur.model.Evidence;
import org.imprimatur.model.Waiver;
import org.imprimatur.model.io.Progress;
import org.imprimatur.validation.CheckResult;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.cases.Case;
import org.imprimatur.validation.cases.Situation;
import org.imprimatur.validation.engine.LiveCheck;
import org.imprimatur.validation.rule.RuleBook;
import org.imprimatur.validation.rule.RuleEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a quick fix asks, says and does; and the same fix for all findings of a kind. */
class QuickFixTest {

	private static QuickFix fix(CheckResult result, String rule, String id) {
		return new QuickFixes(result).of(finding(result, rule)).stream().filter(it -> it.id().equals(id)).findFirst()
				.orElseThrow();
	}

	private static Finding finding(CheckResult result, String rule) {
		return result.findings().stream().filter(it -> it.rule().equals(rule)).findFirst().orElseThrow();
	}

	@Test
	void aWaiverHoldsWhatWasAnswered() {
		Situation situation = Situation.of("image.language=en-US");
		fix(situation.check(), "RIM-204", "waive").apply(
				Map.of("approver", " CIO ", "reason", "Lab", "date", "2026-11-30", "expires", "2027-01-31"));
		Waiver waiver = situation.estate().getWaivers().getFirst();
		assertThat(List.of(waiver.getRule(), waiver.getApprover(), waiver.getReason(), waiver.getDate().toString(),
				waiver.getExpires().toString())).containsExactly("RIM-204", "CIO", "Lab", "2026-11-30", "2027-01-31");
		assertThat(waiver.getScope()).extracting(it -> it.getId()).containsExactly("deployment");
	}

	@Test
	void evidenceSpeaksOfWhatTheFindingStandsOn() {
		Situation situation = Situation.of("agreement.clause=UNKNOWN");
		fix(situation.check(), "RIM-103", "record-evidence:contract-clause").apply(Map.of("reference", "page.pdf"));
		Evidence evidence = situation.estate().getEvidence().getFirst();
		assertThat(evidence.getAbout()).extracting(it -> it.getId()).containsExactly("agreement");
		assertThat(evidence.getDate()).isNull();
		assertThat(situation.check().findings()).filteredOn(it -> it.rule().equals("RIM-103"))
				.noneMatch(Finding::isOpen);
	}

	@Test
	void aPermissionSpeaksOfTheManufacturer() {
		Situation situation = Situation.of("deployment.purpose=RECOVERY; image.source=OEM_RECOVERY;"
				+ "image.manufacturer=manufacturer; image.models=deviceModel; image.recoveryOrigin=ONE_UNIT;"
				+ "image.agreement=; key.kind=OEM_FIRMWARE; key.agreement=");
		fix(situation.check(), "RIM-704", "record-evidence:maker-permission").apply(Map.of("reference", "mail.eml"));
		assertThat(situation.estate().getEvidence().getFirst().getAbout()).extracting(it -> it.getId())
				.containsExactly("manufacturer");
	}

	@ParameterizedTest
	@CsvSource({ "approver, '', “Approver” must be answered.",
			"date, yesterday, '“Day”: “yesterday” is not a day such as 2026-12-01.'",
			"date, 2026-02-30, '“Day”: “2026-02-30” is not a day such as 2026-12-01.'" })
	void answersThatAreNoneChangeNothing(String field, String answer, String problem) {
		Situation situation = Situation.of("image.language=en-US");
		QuickFix fix = fix(situation.check(), "RIM-204", "waive");
		Map<String, String> answers = QuickFixesTest.answers(fix);
		answers.put(field, answer);
		assertThat(fix.problems(answers, Locale.ENGLISH)).containsExactly(problem);
		assertThatIllegalArgumentException().isThrownBy(() -> fix.apply(answers)).withMessage(problem);
		assertThat(situation.estate().getWaivers()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef, true", "0123, false",
			"0000000000000000000000000000000000000000000000000000000000000000, false" })
	void aHashIsOne(String answer, boolean accepted) {
		QuickFix fix = fix(Situation.of("image.sha256=").check(), "RIM-404", "record-hash");
		assertThat(fix.problems(Map.of("sha256", answer), Locale.JAPANESE).isEmpty()).isEqualTo(accepted);
	}

	@Test
	void onlyChoicesThatHelpAreOffered() {
		QuickFix fix = fix(Situation.of("image.portal=BUSINESS_CENTER").check(), "RIM-106", "set-portal");
		assertThat(fix.fields().getFirst().choices()).extracting(Choice::value).contains("M365_ADMIN_CENTER")
				.doesNotContain("BUSINESS_CENTER", "PARTNER", "MANUFACTURER");
	}

	@Test
	void oneFixAnswersAllFindingsOfItsKind() {
		Situation situation = Situation.of("image.language=en-US; deployment2=deployment; deviceGroup2.name=Osaka;"
				+ "criterion2.column=site; criterion2.value=Osaka; deployment2.groups=deviceGroup2;"
				+ "criterion.value=Sendai; devices=4; device2.model=OptiPlex; device3.site=Osaka; device4.site=Osaka");
		CheckResult result = situation.check();
		assertThat(result.findings()).filteredOn(it -> it.rule().equals("RIM-204")).hasSize(3);
		QuickFix all = new QuickFixes(result).forAll(finding(result, "RIM-204"), fix(result, "RIM-204", "waive"),
				Progress.NONE);
		assertThat(all.places()).isEqualTo(2);
		assertThat(all.label(Locale.ENGLISH)).endsWith("– all 2 of this kind");
		all.apply(QuickFixesTest.answers(all));
		assertThat(situation.estate().getWaivers()).hasSize(2);
		assertThat(situation.check().findings()).filteredOn(it -> it.rule().equals("RIM-204"))
				.noneMatch(Finding::isOpen);
	}

	/** Six images: to find out which of them would do on each of the other places would be six tries a place and more. */
	@Test
	void theSameFixIsTriedOnEachPlaceAlone() {
		StringBuilder changes = new StringBuilder("image.language=en-US; wave2.start=2027-01-01; plan2.waves+=wave2");
		for (int i = 2; i <= 6; i++) {
			changes.append("; image%d=image; image%d.language=ja-JP; deployment%d=deployment; wave2.deployments+=deployment%d"
					.formatted(i, i, i, i));
		}
		CheckResult result = Situation.of(changes.toString()).check();
		Finding finding = finding(result, "RIM-204");
		QuickFixes fixes = new QuickFixes(result);
		AtomicInteger tries = new AtomicInteger();
		QuickFix fix = fixes.of(finding).stream().filter(it -> it.id().startsWith("use-image")).findFirst().orElseThrow();
		QuickFix all = fixes.forAll(finding, fix, (done, total) -> tries.incrementAndGet());
		assertThat(all.places()).isEqualTo(6);
		assertThat(tries.get()).isBetween(all.places() - 1, 2 * all.places());
	}

	@Test
	void whoeverAsksMayStop() {
		CheckResult result = Situation.of("image.language=en-US").check();
		Progress stopped = new Progress() {
			@Override
			public void advanced(long done, long total) {
				// nobody looks
			}

			@Override
			public boolean isCancelled() {
				return true;
			}
		};
		assertThatThrownBy(() -> new QuickFixes(result).of(finding(result, "RIM-204"), stopped))
				.isInstanceOf(CancellationException.class);
	}

	@Test
	void whatFindingsShareIsChangedOnce() {
		Situation situation = Situation.of("agreement.clause=UNKNOWN; deployment2=deployment;"
				+ "wave2.start=2027-01-01; plan2.waves+=wave2; wave2.deployments+=deployment2");
		CheckResult result = situation.check();
		String id = "record-evidence:contract-clause";
		QuickFix all = new QuickFixes(result).forAll(finding(result, "RIM-103"), fix(result, "RIM-103", id),
				Progress.NONE);
		all.apply(Map.of("reference", "page.pdf"));
		assertThat(situation.estate().getEvidence()).hasSize(1);
	}

	@Test
	void aKeyIsMaskedWithoutTouchingTheRestOfTheText() {
		Situation situation = Situation.of("plan.note=鍵ｷｰ BCDFG-HJKMP-QRTVW-XY234-67899 と W269N-WFGWX-YVC9B-4J6C9-T83GX");
		fix(situation.check(), "RIM-517", "mask-keys").apply(Map.of());
		assertThat(situation.estate().getPlans().getFirst().getNote())
				.isEqualTo("鍵ｷｰ …67899 と W269N-WFGWX-YVC9B-4J6C9-T83GX");
	}

	@Test
	void everyFixAndFieldSpeaksEnglishAndJapanese() {
		Set<String> used = new TreeSet<>(Set.of("all", "problem.required"));
		for (FieldType type : FieldType.values()) {
			if (type != FieldType.TEXT) {
				used.add("problem." + type);
			}
		}
		String office = "product.family=OFFICE; product.version=2021; product.edition=StandardVolume;"
				+ "product.servicing=; device.office_channel=vl";
		for (String changes : Stream.concat(Stream.of(office), Case.all().stream().map(Case::changes)).toList()) {
			CheckResult result = Situation.of(changes).check();
			QuickFixes fixes = new QuickFixes(result);
			result.findings().stream().flatMap(finding -> fixes.of(finding).stream()).forEach(fix -> {
				for (Locale locale : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
					assertThat(fix.label(locale)).isNotBlank().doesNotContain("{", "null");
					assertThat(fix.description(locale)).isNotBlank().doesNotContain("{", "null");
					fix.fields().forEach(field -> assertThat(field.label(locale)).isNotBlank());
				}
				used.add(fix.kind() + ".label");
				used.add(fix.kind() + ".description");
				fix.fields().forEach(field -> used.add("field." + field.name()));
			});
		}
		used.addAll(Set.of("use-activation.label", "use-activation.description", "field.activation",
				"move-to-image.label", "move-to-image.description", "correct-column.label",
				"correct-column.description"));
		assertThat(keys(Locale.ENGLISH)).isEqualTo(keys(Locale.JAPANESE)).containsExactlyInAnyOrderElementsOf(used);
	}

	private static Set<String> keys(Locale locale) {
		ResourceBundle texts = FixTexts.texts(locale);
		return new TreeSet<>(texts.keySet());
	}

	@Test
	void theTableNamesRulesThatThereAre() {
		assertThat(FixTable.entries()).allSatisfy(entry -> assertThat(entry.maker()).as(entry.id()).isNotNull());
		assertThat(FixTable.entries().stream().flatMap(entry -> entry.rules().stream())
				.filter(rule -> !rule.equals("*")).map(rule -> rule.replaceFirst("\\..*", ""))
				.collect(Collectors.toSet()))
				.isSubsetOf(RuleBook.installed().entries().stream().map(RuleEntry::id).collect(Collectors.toSet()));
	}

	@Test
	void whoeverRecordsNotificationsCanTakeAFixBack() {
		Situation situation = Situation.of("devices=6; device5.licence_language=en-US; image_en=image;"
				+ "image_en.language=en-US");
		Estate before = EcoreUtil.copy(situation.estate());
		QuickFix fix = fix(situation.check(), "RIM-204", "move-to-image:image_en");
		Recorder recorder = new Recorder(situation.estate());
		fix.apply(Map.of());
		assertThat(EcoreUtil.equals(before, situation.estate())).isFalse();
		recorder.undo();
		assertThat(EcoreUtil.equals(before, situation.estate())).isTrue();
	}

	@Test
	void aLiveCheckOffersTheSameAfterEachRefresh() {
		Situation situation = Situation.of("devices=6; device5.licence_language=en-US; image_en=image;"
				+ "image_en.language=en-US");
		try (LiveCheck live = new LiveCheck(situation.estate(), situation.options())) {
			Finding finding = finding(live.result(), "RIM-204");
			List<QuickFix> offered = new QuickFixes(live).of(finding);
			assertThat(offered).extracting(QuickFix::id).isEqualTo(new QuickFixes(situation.check())
					.of(finding(situation.check(), "RIM-204")).stream().map(QuickFix::id).toList());
			offered.getFirst().apply(Map.of());
			live.refresh();
			assertThat(live.result().findings()).hasSameSizeAs(situation.check().findings())
					.noneMatch(it -> it.rule().equals("RIM-204"));
		}
	}
}
