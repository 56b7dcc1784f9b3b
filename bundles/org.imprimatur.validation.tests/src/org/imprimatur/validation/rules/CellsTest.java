package org.imprimatur.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.imprimatur.model.fleet.DeviceColumn;
import org.imprimatur.validation.CheckResult;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.cases.Situation;
import org.junit.jupiter.api.Test;

/** Cells are read as people fill them in, with blanks around a word or instead of one. */
class CellsTest {

	private static List<String> rules(CheckResult result) {
		return result.findings().stream().map(Finding::rule).toList();
	}

	@Test
	void blanksAroundAWordDoNotHideIt() {
		Situation situation = Situation.of("product.edition=Enterprise; userLicence.kind=WINDOWS_E3;"
				+ " userLicence.users=*; device.user=hanako@aoba.example; activation.method=ADBA");
		DeviceColumn.OTHER_USERS.set(situation.device(1), " Yes ");
		DeviceColumn.USE.set(situation.device(1), "rental ");
		DeviceColumn.DOMAIN.set(situation.device(1), " workgroup");
		assertThat(rules(situation.check())).contains("RIM-314", "RIM-330", "RIM-513");
	}

	@Test
	void blankNumbersAreNone() {
		Situation situation = Situation.of("devices=2");
		situation.fleet().getDevices().forEach(device -> {
			device.setLicenceSerial(" ");
			device.setLicenceDevice(" ");
			device.setUpgradeDevice(" ");
		});
		assertThat(rules(situation.check())).doesNotContain("RIM-303", "RIM-304", "RIM-305");
	}

	@Test
	void fiveSharedSerialNumbersAreNamed() {
		Situation situation = Situation.of("devices=13");
		for (int i = 1; i <= 6; i++) {
			situation.device(i + 6).setSerial(situation.device(i).getSerial());
		}
		situation.device(13).setSerial("5CG00001");
		assertThat(situation.check().findings()).filteredOn(finding -> finding.rule().equals("RIM-004")).singleElement()
				.satisfies(finding -> {
					assertThat(finding.devices().size()).isEqualTo(13);
					assertThat(finding.message().arguments()).containsExactly(6, 13, List.of("5CG00001 ×3",
							"5CG00002 ×2", "5CG00003 ×2", "5CG00004 ×2", "5CG00005 ×2"));
				});
	}
}
