package org.imprimatur.exchange.export.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.imprimatur.exchange.ImportContext;
import org.imprimatur.exchange.ImportResult;
import org.imprimatur.exchange.Importer;
import org.imprimatur.exchange.Importers;
import org.imprimatur.exchange.device.FormulaText;
import org.imprimatur.exchange.export.ExportSettings;
import org.imprimatur.exchange.export.SamplePlan;
import org.imprimatur.exchange.export.table.TableId;
import org.imprimatur.model.Device;
import org.imprimatur.model.catalogue.Catalogue;
import org.imprimatur.model.fleet.DeviceColumn;
import org.imprimatur.model.io.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tables as CSV, and devices back from it. */
class CsvExportTest {

	@TempDir
	Path folder;
	private Path file;

	@BeforeEach
	void name() {
		file = folder.resolve("plan.csv");
	}

	@Test
	void devicesAreARowEach() throws IOException {
		write(new SamplePlan(), ExportSettings.DEFAULT, Locale.ENGLISH);
		assertThat(text().split("\r\n")).containsExactly(
				"serial,name,plan,wave,deployment,deployment_id,date,image,product,verdict,rules,manufacturer,model,"
						+ "architecture,site,use,domain,last_seen,licence_channel,licence_version,licence_edition,"
						+ "licence_language,licence_type,evidence",
				"SN-1,PC-1,Rollout,Tokyo; east,Offices,offices,2026-12-07,Master,Windows 11 Pro ja-JP,allowed,,"
						+ "Dell Inc.,Latitude 5450,x64,Tokyo,office,ad,2026-11-20,oem,11,Professional,ja-JP,full,invoice coa",
				"SN-2,'=cmd|' /C calc'!A0,Rollout,Tokyo; east,Offices,offices,2026-12-07,Master,Windows 11 Pro ja-JP,"
						+ "allowed,,Dell Inc.,Latitude 5450,x64,Tokyo,office,ad,2026-11-20,oem,11,Professional,ja-JP,full,"
						+ "invoice coa",
				"SN-3,PC-3,Rollout,Tokyo; east,Offices,offices,2026-12-07,Master,Windows 11 Pro ja-JP,blocked,"
						+ "\"RIM-203, RIM-205\",Dell Inc.,Latitude 5450,x64,Tokyo,office,ad,2026-11-20,oem,11,Core,ja-JP,full,"
						+ "invoice coa",
				"SN-9,PC-9,,,,,,,,unplanned,,Dell Inc.,Latitude 5450,x64,Osaka,office,ad,2026-11-20,oem,11,"
						+ "Professional,ja-JP,full,invoice coa");
	}

	@Test
	void delimiterAndByteOrderMarkAreAsWanted() throws IOException {
		write(new SamplePlan(), new ExportSettings(TableId.WAVES, ';', true, false, false), Locale.ENGLISH);
		assertThat(text()).startsWith("\uFEFFplan;wave;wave_id;start;end;deployments;devices;devices_blocked;verdict;"
				+ "rules;note\r\nRollout;\"Tokyo; east\";wave-1;2026-12-07;2026-12-18;1;3;1;blocked;RIM-203, RIM-205;")
				.doesNotContain(SamplePlan.SECRET);
	}

	@ParameterizedTest
	@EnumSource(TableId.class)
	void columnsAreTheSameInEveryLanguageAndNoCellIsAFormula(TableId table) throws IOException {
		ExportSettings settings = new ExportSettings(table, '\t', false, false, false);
		write(new SamplePlan(), settings, Locale.ENGLISH);
		String header = text().lines().findFirst().orElseThrow();
		assertThat(Stream.of(text().split("[\t\r\n]+"))).noneMatch(cell -> cell.matches("[=+@-].+"));
		write(new SamplePlan(), settings, Locale.JAPANESE);
		assertThat(text().lines().findFirst()).contains(header);
	}

	@Test
	void devicesCanBeImportedAgain() throws IOException {
		SamplePlan plan = new SamplePlan();
		plan.fleet().getDevices().forEach(device -> device.setName(FormulaText.guarded(device.getName())));
		plan.device("SN-10", "''=HYPERLINK(A1)", "Tokyo");
		plan.device("SN-11", "+81-3-1234", "Tokyo");
		plan.device("SN-12", "'+81-3-1234", "Tokyo");
		plan.device("-SN\"7", "'quoted', and\nbroken", "Tokyo");
		DeviceColumn.USER.set(plan.fleet().getDevices().getFirst(), "taro@contoso.example");
		write(plan, ExportSettings.DEFAULT, Locale.JAPANESE);
		ImportContext context = new ImportContext(Catalogue.shipped(), Progress.NONE, Locale.ENGLISH);
		Importer importer = Importers.detect(List.of(file)).orElseThrow();
		assertThat(importer.id()).isEqualTo(ExportedDevices.ID);
		ImportResult read = importer.read(List.of(file), context);
		assertThat(read.problems()).isEmpty();
		assertThat(cells(read.fleet().getDevices())).isEqualTo(cells(plan.fleet().getDevices()));
	}

	/** All cells that hold something; an import makes one line of several. */
	private static List<String> cells(List<Device> devices) {
		return devices.stream()
				.flatMap(device -> Stream.of(DeviceColumn.values()).filter(column -> !column.get(device).isEmpty())
						.map(column -> device.getSerial() + " " + column.header() + "="
								+ column.get(device).replaceAll("\\s+", " ")))
				.sorted().toList();
	}

	@Test
	void cancellingLeavesNothing() {
		Progress impatient = new Progress() {
			@Override
			public void advanced(long done, long total) {
				throw new AssertionError("not asked whether to stop");
			}

			@Override
			public boolean isCancelled() {
				return true;
			}
		};
		assertThatThrownBy(() -> new CsvExport().write(new SamplePlan().check(), file, impatient))
				.isInstanceOf(CancellationException.class);
		assertThat(folder).isEmptyDirectory();
	}

	private void write(SamplePlan plan, ExportSettings settings, Locale locale) throws IOException {
		new CsvExport().write(plan.check(locale, settings), file, Progress.NONE);
	}

	private String text() throws IOException {
		return Files.readString(file, StandardCharsets.UTF_8);
	}
}
