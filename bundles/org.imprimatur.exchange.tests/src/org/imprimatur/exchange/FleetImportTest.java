package org.imprimatur.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.imprimatur.model.Device;
import org.imprimatur.model.Fleet;
import org.imprimatur.model.catalogue.Catalogue;
import org.imprimatur.model.io.EstateStore;
import org.imprimatur.model.io.PlanFormatException;
import org.imprimatur.model.io.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Import into a fleet file, for the first time and again. */
class FleetImportTest {

	private static final String INVENTORY = """
			PSComputerName,SerialNumber,OperatingSystemSKU,BuildNumber,OSLanguage,Manufacturer,Model,\
			PartOfDomain,UserName,Description,LicenseStatus,OA3xOriginalProductKey
			PC-1,S-1001,48,26100,1041,Dell Inc.,Latitude 5450,True,CONTOSO\\taro,\
			"Windows(R) Operating System, OEM_DM channel",1,VK7JG-NPHTM-C97JM-9MPGT-3V66T
			PC-2,S-1002,101,26100,1041,HP,EliteBook,False,,"Windows(R) Operating System, OEM_DM channel",1,
			""";

	@TempDir
	Path folder;

	private FleetImport.Outcome run(String inventory, boolean dryRun) throws IOException {
		return new FleetImport(new ImportContext(Catalogue.shipped(), Progress.NONE, Locale.ENGLISH)).run(
				List.of(Files.writeString(folder.resolve("inventory.csv"), inventory)), fleet(), Optional.empty(),
				dryRun);
	}

	private Path fleet() {
		return folder.resolve("pcs.fleet.csv");
	}

	@Test
	void makesFleetFile() throws IOException {
		FleetImport.Outcome outcome = run(INVENTORY, false);
		assertThat(outcome.format()).isEqualTo("powershell");
		assertThat(outcome.written()).isTrue();
		assertThat(outcome.merge().added()).containsExactly("S-1001", "S-1002");
		assertThat(fleet()).hasContent("""
				serial,name,manufacturer,model,architecture,user,domain,licence_channel,licence_version,\
				licence_edition,licence_language,evidence,os_version,os_edition,os_build,os_language,os_channel,\
				raw_licence,licence_recorded_from
				S-1001,PC-1,Dell Inc.,Latitude 5450,,CONTOSO\\taro,ad,oem,11,Professional,ja-JP,\
				firmware_record,11,Professional,26100,ja-JP,oem,\
				"Windows(R) Operating System, OEM_DM channel; LicenseStatus 1",running_system
				S-1002,PC-2,HP,EliteBook,,,workgroup,oem,11,Core,ja-JP,,11,Core,26100,ja-JP,oem,\
				"Windows(R) Operating System, OEM_DM channel; LicenseStatus 1",running_system
				"""
				.replace("architecture,", "").replace("5450,,", "5450,").replace("EliteBook,,,", "EliteBook,,"));
	}

	@Test
	void writesNothingInDryRun() throws IOException {
		FleetImport.Outcome outcome = run(INVENTORY, true);
		assertThat(outcome.merge().added()).hasSize(2);
		assertThat(outcome.written()).isFalse();
		assertThat(fleet()).doesNotExist();
	}

	@Test
	void changesNothingTheSecondTime() throws IOException {
		run(INVENTORY, false);
		String before = Files.readString(fleet());
		FleetImport.Outcome outcome = run(INVENTORY, false);
		assertThat(outcome.written()).isFalse();
		assertThat(outcome.merge())
				.isEqualTo(new MergeReport(List.of(), List.of(), 2, List.of(), List.of(), List.of()));
		assertThat(fleet()).hasContent(before);
	}

	@Test
	void keepsWhatTheTeamRecordedAndReportsTheRest() throws IOException {
		Files.writeString(fleet(), """
				Serial;site;note;model;group;user;domain;licence_channel;licence_edition;licence_language;evidence
				s-1001;Tokyo;ours;Latitude 5440;sales;taro@contoso.com;hybrid;fpp;Pro;en-US;invoice
				S-9999;Osaka;;Old;;;;;;;
				""");
		FleetImport.Outcome outcome = run(INVENTORY, false);
		MergeReport merge = outcome.merge();
		assertThat(merge.added()).containsExactly("S-1002");
		assertThat(merge.missing()).containsExactly("S-9999");
		assertThat(merge.conflicting()).containsExactly(new DeviceChange("s-1001", "PC-1",
				List.of(new CellChange("licence_channel", "fpp", "oem"),
						new CellChange("licence_language", "en-US", "ja-JP"))));
		assertThat(merge.changed()).singleElement().satisfies(change -> assertThat(change.cells()).contains(
				new CellChange("model", "Latitude 5440", "Latitude 5450"), new CellChange("licence_version", "", "11"),
				new CellChange("evidence", "invoice", "invoice firmware_record"),
				new CellChange("licence_recorded_from", "", "running_system")));
		List<String> lines = Files.readAllLines(fleet());
		assertThat(lines.get(0)).startsWith("Serial;site;note;model;group;user;");
		assertThat(lines.get(1)).startsWith("s-1001;Tokyo;ours;Latitude 5450;sales;taro@contoso.com;hybrid;fpp;Pro;"
				+ "en-US;invoice firmware_record;");
		assertThat(lines.get(2)).startsWith("S-9999;Osaka;;Old;");
		assertThat(lines.get(3)).startsWith("S-1002;;;EliteBook;");
	}

	@Test
	void doesNotClaimLicenceThatWasRecorded() throws IOException {
		Files.writeString(fleet(), """
				serial,licence_channel,licence_version,licence_edition,licence_language
				S-1001,oem,10,Professional,1041
				""");
		MergeReport merge = run(INVENTORY, true).merge();
		assertThat(merge.conflicting()).singleElement().satisfies(change -> assertThat(change.cells())
				.containsExactly(new CellChange("licence_version", "10", "11")));
		assertThat(merge.changed().getFirst().cells()).extracting(CellChange::column)
				.doesNotContain("licence_recorded_from", "licence_language");
	}

	@Test
	void leavesFleetAloneWhenInventoryIsDamaged() throws IOException {
		run(INVENTORY, false);
		String before = Files.readString(fleet());
		assertThatThrownBy(() -> run(INVENTORY + "PC-3,S-1003\n", false)).isInstanceOf(ImportException.class)
				.hasMessageContaining("inventory.csv:4:SerialNumber");
		assertThat(fleet()).hasContent(before);
	}

	@Test
	void leavesDamagedFleetAlone() throws IOException {
		Files.writeString(fleet(), "name\nPC\n");
		assertThatThrownBy(() -> run(INVENTORY, false)).isInstanceOf(PlanFormatException.class);
		assertThat(fleet()).hasContent("name\nPC\n");
	}

	@Test
	void saysWhyNothingCanBeImported() {
		FleetImport imports = new FleetImport(new ImportContext(Catalogue.shipped(), Progress.NONE, Locale.ENGLISH));
		Path none = folder.resolve("none.csv");
		assertThatThrownBy(() -> imports.run(List.of(none), fleet(), Optional.empty(), false))
				.isInstanceOf(ImportException.class).hasMessageContaining("does not exist");
		assertThatThrownBy(() -> imports.run(List.of(folder), fleet(), Optional.empty(), false))
				.isInstanceOf(ImportException.class);
		assertThatThrownBy(() -> run("a,b\n1,2\n", false)).isInstanceOf(ImportException.class)
				.hasMessageContaining("powershell");
		assertThatThrownBy(() -> imports.run(List.of(Files.writeString(folder.resolve("x.csv"), INVENTORY)),
				folder.resolve("fleet.csv"), Optional.empty(), false)).isInstanceOf(ImportException.class)
				.hasMessageContaining(".fleet.csv");
	}

	private static final String INTUNE = """
			Device ID,Device name,Last check-in,OS version,Serial number,OS,SkuFamily,JoinType,ProcessorArchitecture
			1,"%s",%s,10.0.26100.1,S-1001,Windows,Pro,,9
			""";

	@Test
	void keepsTheLaterDay() throws IOException {
		run(INTUNE.formatted("PC-1", "2026-11-20 08:00:00"), false);
		String newer = Files.readString(fleet());

		FleetImport.Outcome older = run(INTUNE.formatted("PC-1", "2026-10-01 08:00:00"), false);
		assertThat(older.merge()).isEqualTo(new MergeReport(List.of(), List.of(), 1, List.of(), List.of(), List.of()));
		assertThat(fleet()).hasContent(newer);

		FleetImport.Outcome later = run(INTUNE.formatted("PC-1", "2026-11-21 08:00:00"), false);
		assertThat(later.merge().changed()).containsExactly(new DeviceChange("S-1001", "PC-1",
				List.of(new CellChange("last_seen", "2026-11-20", "2026-11-21"))));
	}

	/** An inventory of the day that is given first replaces what an inventory of the other day told, or does not. */
	@ParameterizedTest
	@CsvSource({ "2026-10-01, PC-1, 26100, os_build", "2026-11-20, PC-1B, 22631, ''", "2026-11-21, PC-1B, 22631, ''",
			"'', PC-1B, 22631, ''" })
	void olderInventoryReplacesNothing(String day, String name, String build, String kept) throws IOException {
		run(INTUNE.formatted("PC-1", "2026-11-20 08:00:00"), false);
		MergeReport merge = run(INTUNE.formatted("PC-1B", day + " 08:00:00").replace("26100.1", "22631.1"), false).merge();
		assertThat(Files.readString(fleet())).contains("S-1001," + name + ",", build);
		assertThat(merge.outdated()).hasSize(kept.isEmpty() ? 0 : 1).allSatisfy(change -> assertThat(change.cells())
				.contains(new CellChange("name", "PC-1", "PC-1B")).extracting(CellChange::column).contains(kept));
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', delimiter = ';', value = { "=HYPERLINK(1);'=HYPERLINK(1)", "=1+1;'=1+1",
			"+cmd|' /C calc'!A0;'+cmd|' /C calc'!A0", "-2+3+cmd|' /C calc'!A0;'-2+3+cmd|' /C calc'!A0",
			"@SUM(1+1);'@SUM(1+1)", "'=1+1;''=1+1", "''@SUM(1);'''@SUM(1)", "-;-", "-5;-5",
			"+81 3 1234 5678;+81 3 1234 5678", "@home;@home", "'quoted';'quoted'", "'';''" })
	void holdsNothingThatSpreadsheetsRun(String name, String held) throws IOException {
		run(INTUNE.formatted(name, "2026-11-20"), false);
		assertThat(load(fleet())).extracting(Device::getName).containsExactly(held);
		assertThat(run(INTUNE.formatted(name, "2026-11-20"), false).merge().unchanged()).isEqualTo(1);
	}

	private static List<Device> load(Path file) throws IOException {
		Resource resource = new EstateStore(Locale.ENGLISH).newResourceSet()
				.getResource(URI.createFileURI(file.toString()), true);
		return ((Fleet) resource.getContents().getFirst()).getDevices();
	}

	@ParameterizedTest
	@ValueSource(strings = { "glpi", "ocs", "snipe-it", "autopilot" })
	void refusesTableOfAnotherFormat(String forced) throws IOException {
		Path file = Files.writeString(folder.resolve("devices.csv"), INTUNE.formatted("PC-1", "2026-11-20"));
		assertThatThrownBy(() -> new FleetImport(new ImportContext(Catalogue.shipped(), Progress.NONE, Locale.ENGLISH))
				.run(List.of(file), fleet(), Optional.of(forced), false)).isInstanceOf(ImportException.class)
				.hasMessageContaining(forced).hasMessageContaining("“intune”");
		assertThat(fleet()).doesNotExist();
	}

	@Test
	void isCompleteWithoutWhatHasNoWindows() throws IOException {
		String phone = "2,Phone,2026-11-20,18.1,F-2,iOS/iPadOS,,,\n";
		ImportCounts counts = run(INTUNE.formatted("PC-1", "2026-11-20") + phone, true).result().counts();
		assertThat(counts.unused()).isEqualTo(1);
		assertThat(counts.isComplete()).isTrue();
		String nameless = phone.replace("iOS/iPadOS", "Windows").replace("F-2", "");
		assertThat(run(INTUNE.formatted("PC-1", "2026-11-20") + nameless, true).result().counts().isComplete())
				.isFalse();
	}
}
