package org.imprimatur.validation.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.imprimatur.model.Deployment;
import org.imprimatur.model.Device;
import org.imprimatur.model.DeviceGroup;
import org.imprimatur.model.Waiver;
import org.imprimatur.validation.CheckResult;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.cases.Situation;
import org.imprimatur.validation.engine.GroupMatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Devices that do not fit leave a deployment, however its groups select them, and nothing else changes. */
class GroupSplitTest {

	/** Devices 1 to 4 are Japanese, 5 and 6 English; all Japanese stand in Sendai unless said otherwise. */
	private static final String MIXED = "devices=6; device5.licence_language=en-US; device6.licence_language=en-US;";

	private static List<String> members(Situation situation, List<DeviceGroup> groups) {
		return situation.fleet().getDevices().stream()
				.filter(device -> groups.stream().anyMatch(group -> new GroupMatcher(group).holds(device)))
				.map(Device::getSerial).toList();
	}

	private static void split(Situation situation, String id) {
		CheckResult result = situation.check();
		Finding finding = result.findings().stream().filter(it -> it.rule().equals("RIM-204")).findFirst()
				.orElseThrow();
		new QuickFixes(result).of(finding).stream().filter(fix -> fix.id().equals(id)).findFirst().orElseThrow()
				.apply(Map.of());
	}

	private static String described(DeviceGroup group) {
		return group.getCriteria().stream()
				.map(it -> it.getColumn() + (it.isNot() ? "≠" : "=") + it.getValue())
				.collect(Collectors.joining(" "))
				+ (group.getSerials().isEmpty() ? "" : " | " + String.join(" ", group.getSerials()));
	}

	@ParameterizedTest
	@CsvSource({
			"'', site=* licence_language≠en-US, site=* licence_language=en-US",
			"device5.department=Lab; device6.department=Lab;, site=* department≠Lab, site=* department=Lab",
			"device6.licence_language=de-DE; device5.model=Latitude 5; device6.model=Latitude 5;, "
					+ "site=* model≠Latitude 5, site=* model=Latitude 5",
			"device4.licence_channel=fpp; device5.licence_channel=fpp; device4.licence_language=en-US; "
					+ "device5.licence_language=ja-JP; device6.licence_language=ja-JP; device3.licence_channel=fpp;, "
					+ "site=* licence_language≠en-US, site=* licence_language=en-US",
			"deviceGroup.serials=5CG00001 5CG00006;, site=* licence_language≠en-US | 5CG00001, "
					+ "site=* licence_language=en-US | 5CG00006",
			"deviceGroup.criteria=; deviceGroup.serials=5CG00001 5CG00005 5CG00006;, ' | 5CG00001', "
					+ "' | 5CG00005 5CG00006'" })
	void theGroupIsDividedByAColumnOrBySerialNumbers(String changes, String stays, String leaves) {
		Situation situation = Situation.of(MIXED + changes);
		List<DeviceGroup> groups = situation.get(Deployment.class, "deployment").getGroups();
		List<String> before = members(situation, groups);
		split(situation, "split-group");
		assertThat(situation.estate().getGroups()).extracting(GroupSplitTest::described).containsExactly(stays, leaves);
		List<String> left = members(situation, List.of(situation.estate().getGroups().get(1)));
		assertThat(left).doesNotContainAnyElementsOf(members(situation, groups)).isNotEmpty();
		assertThat(members(situation, situation.estate().getGroups())).isEqualTo(before);
		assertThat(situation.check().findings()).noneMatch(finding -> finding.rule().equals("RIM-204"));
	}

	@Test
	void eachOfSeveralValuesGetsAGroup() {
		Situation situation = Situation.of(MIXED + "device6.licence_language=de-DE;");
		split(situation, "split-group");
		assertThat(situation.estate().getGroups()).extracting(GroupSplitTest::described).containsExactly(
				"site=* licence_language≠de-DE licence_language≠en-US", "site=* licence_language=en-US",
				"site=* licence_language=de-DE");
		assertThat(members(situation, situation.get(Deployment.class, "deployment").getGroups())).hasSize(4);
	}

	/** A shared certificate is a matter of single devices, which no column tells apart. */
	@ParameterizedTest
	@CsvSource({ "6, 2, true", "60, 50, true", "200, 100, true", "3000, 60, false", "2100, 2050, false" })
	void withoutAColumnSerialNumbersAreListedUnlessTheyAreTooMany(int all, int shared, boolean offered) {
		Situation situation = Situation.of("devices=" + all);
		situation.fleet().getDevices().subList(0, shared).forEach(device -> device.setLicenceSerial("COA-1"));
		CheckResult result = situation.check();
		Finding finding = result.findings().stream().filter(it -> it.rule().equals("RIM-303")).findFirst()
				.orElseThrow();
		List<QuickFix> fixes = new QuickFixes(result).of(finding);
		assertThat(fixes).extracting(QuickFix::kind).isEqualTo(offered ? List.of("split-group", "waive") : List.of("waive"));
		if (offered) {
			fixes.getFirst().apply(Map.of());
			assertThat(members(situation, situation.get(Deployment.class, "deployment").getGroups()))
					.hasSize(all - shared);
			assertThat(members(situation, List.of(situation.estate().getGroups().get(1)))).hasSize(shared);
		}
	}

	@ParameterizedTest
	@CsvSource({ "split-group", "move-to-image:image_en" })
	void whateverElseRefersToTheGroupMeansTheSameDevices(String id) {
		Situation situation = Situation.of(MIXED + "image_en=image; image_en.language=en-US; product_office=product;"
				+ "product_office.family=OFFICE; product_office.edition=StandardVolume; product_office.version=2021;"
				+ "image_office=image; image_office.product=product_office; deployment2=deployment;"
				+ "deployment2.image=image_office; waiver.rule=RIM-901; waiver.scope=deviceGroup");
		Deployment other = situation.get(Deployment.class, "deployment2");
		List<String> before = members(situation, other.getGroups());
		split(situation, id);
		assertThat(members(situation, other.getGroups())).isEqualTo(before).hasSize(6);
		assertThat(situation.get(Waiver.class, "waiver").getScope()).isEqualTo(situation.estate().getGroups());
	}

	@Test
	void aGroupOfWhichNothingStaysLeavesTheDeploymentWhole() {
		Situation situation = Situation.of(MIXED + "device5.site=Osaka; device6.site=Osaka; criterion.value=Sendai;"
				+ "deviceGroup2.name=Osaka; criterion2.column=site; criterion2.value=Osaka;"
				+ "deployment.groups=deviceGroup deviceGroup2");
		split(situation, "split-group");
		assertThat(situation.get(Deployment.class, "deployment").getGroups())
				.containsExactly(situation.get(DeviceGroup.class, "deviceGroup"));
		assertThat(situation.estate().getGroups()).hasSize(2);
	}

	@Test
	void movedDevicesGetTheOtherImageInTheSameWave() {
		Situation situation = Situation.of(MIXED + "image_en=image; image_en.language=en-US;"
				+ "deployment.date=2026-12-24; deployment.languages=ja-JP");
		split(situation, "move-to-image:image_en");
		List<Deployment> wave = situation.estate().getPlans().getFirst().getWaves().getFirst().getDeployments();
		assertThat(wave).hasSize(2);
		assertThat(members(situation, wave.get(1).getGroups())).containsExactly("5CG00005", "5CG00006");
		assertThat(wave.get(1).getDate()).isEqualTo("2026-12-24");
		assertThat(wave.get(1).getKey()).isSameAs(wave.get(0).getKey());
		assertThat(wave.get(1).getName()).isEqualTo("image_en → All devices – RIM-204");
		assertThat(situation.check().findings()).noneMatch(finding -> finding.rule().equals("RIM-204"));
	}
}
