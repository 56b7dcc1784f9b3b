package org.imprimatur.model.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.imprimatur.model.Device;
import org.imprimatur.model.Fleet;
import org.imprimatur.model.ImprimaturFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/** Whatever stands in the cells, it is the same after loading and saving, in every format. */
class FleetPropertyTest {

	private static final List<String> PIECES = List.of(",", ";", "\t", "\"", "\"\"", "\n", "\r", "\r\n", " ", "'", "a",
			"Z9", "é", "日本", "😀", "\uFEFF", "\u0000", "\u2028", "=1+1", "#", "ソ", "ｱ", "\u0301");

	@TempDir
	Path folder;

	private Random random;

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void fleetIsTheSameAfterSavingAndLoading(long seed) throws IOException {
		random = new Random(seed);
		Fleet fleet = ImprimaturFactory.eINSTANCE.createFleet();
		int unknown = random.nextInt(4);
		for (int i = 0; i < unknown; i++) {
			fleet.getUnknownColumns().add(i + text());
		}
		for (int i = 0; i < 300; i++) {
			fleet.getDevices().add(device(i, unknown));
		}
		FleetFiles files = FleetFiles.in(folder);
		files.save(fleet);
		assertSame(fleet, files.reload());
	}

	@ParameterizedTest
	@ValueSource(longs = { 11, 12, 13, 14, 15, 16, 17, 18 })
	void fileIsTheSameAfterLoadingAndSaving(long seed) throws IOException {
		random = new Random(seed);
		FleetFiles files = FleetFiles.in(folder);
		try (CsvWriter csv = CsvWriter.builder().fieldSeparator(",;\t".charAt(random.nextInt(3)))
				.lineDelimiter(LineDelimiter.values()[random.nextInt(3)]).commentCharacter(Character.MAX_VALUE)
				.build(files.file())) {
			csv.writeRecord("model", "x", "serial", "site", "y" + text(), "last_seen");
			for (int i = 0; i < 300; i++) {
				csv.writeRecord(text(), text(), i + text(), text(), text(), "");
			}
		}
		byte[] before = Files.readAllBytes(files.file());
		files.save(files.reload());
		assertThat(files.file()).hasBinaryContent(before);
	}

	private Device device(int number, int unknown) {
		Device device = ImprimaturFactory.eINSTANCE.createDevice();
		for (DeviceColumn column : DeviceColumn.values()) {
			column.set(device, switch (column) {
				case SERIAL -> number + text();
				case LAST_SEEN -> random.nextBoolean() ? "" : LocalDate.ofEpochDay(random.nextInt(30_000)).toString();
				default -> column.vocabulary().isEmpty() ? text()
						: words(column.vocabulary().stream().sorted().toList(),
								column == DeviceColumn.RIGHTS || column == DeviceColumn.EVIDENCE ? 3 : 1);
			});
		}
		if (unknown > 0 && random.nextBoolean()) {
			List<String> cells = new ArrayList<>();
			for (int i = 0; i < unknown; i++) {
				cells.add(text());
			}
			device.setUnknownCells(cells);
		}
		return device;
	}

	private String words(List<String> vocabulary, int most) {
		StringBuilder words = new StringBuilder();
		for (int i = random.nextInt(most + 1); i > 0; i--) {
			words.append(vocabulary.get(random.nextInt(vocabulary.size()))).append(' ');
		}
		return random.nextBoolean() ? words.toString() : words.toString().toUpperCase(Locale.ROOT);
	}

	private String text() {
		StringBuilder text = new StringBuilder();
		for (int i = random.nextInt(6); i > 0; i--) {
			text.append(PIECES.get(random.nextInt(PIECES.size())));
		}
		return text.toString();
	}

	private static void assertSame(Fleet expected, Fleet actual) {
		assertThat(actual.getUnknownColumns()).isEqualTo(expected.getUnknownColumns());
		assertThat(actual.getDevices()).hasSameSizeAs(expected.getDevices());
		for (int i = 0; i < expected.getDevices().size(); i++) {
			Device device = expected.getDevices().get(i);
			Device read = actual.getDevices().get(i);
			for (DeviceColumn column : DeviceColumn.values()) {
				assertThat(column.get(read)).isEqualTo(column.get(device));
			}
			List<String> cells = device.getUnknownCells();
			boolean empty = cells == null || cells.stream().allMatch(String::isEmpty);
			assertThat(read.getUnknownCells()).isEqualTo(empty ? null : cells);
		}
	}
}
