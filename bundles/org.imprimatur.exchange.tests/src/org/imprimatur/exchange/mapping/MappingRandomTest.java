package org.imprimatur.exchange.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.imprimatur.exchange.ImportCounts;
import org.imprimatur.exchange.ImportException;
import org.imprimatur.exchange.ImportResult;
import org.imprimatur.exchange.xlsx.WorkbookFile;
import org.imprimatur.model.Device;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a table holds: each row is a device or a problem, no text is lost, and no product key gets in. */
class MappingRandomTest {

	private static final int ROUNDS = 100;
	private static final String KEY = "VK7JG-NPHTM-C97JM-9MPGT-3V66T";
	private static final List<String> HEADERS = List.of("シリアル番号", "Host name", "OS", "OS version", "OS言語", "メーカー",
			"licence type", "備考", "Colour", "Last seen", "architecture", "model", "Serial", "raw_model", "os_build",
			"licence_edition", "Ｎａｍｅ");
	private static final List<String> VALUES = List.of("", "S-100001", "S-100002", "Windows 11 Pro", "22H2", "ja-JP",
			"1041", "Leased", "OEM", "2026/12/01", "03/04/2026", "x64", "128ビット", "富士通", "=1+1", "𠮷野家", "a\"b", "12345",
			"-", "*", KEY, "Pro", "N/A", "\u2028", "10.0.26100.1");

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4 })
	void losesNothing(long seed) throws IOException {
		Random random = new Random(seed);
		Tables tables = new Tables(folder);
		for (int round = 0; round < ROUNDS; round++) {
			List<List<String>> rows = rows(random);
			Path file = random.nextBoolean() ? tables.write("t.csv", csv(rows))
					: new WorkbookFile().table("S", rows).write(folder.resolve("t.xlsx"));
			try {
				check(rows, Tables.read(file));
			} catch (ImportException e) {
				assertThat(e.problems()).isNotEmpty();
			}
		}
	}

	private static void check(List<List<String>> rows, ImportResult result) {
		ImportCounts counts = result.counts();
		assertThat(counts.machines()).isEqualTo(counts.devices() + counts.skipped());
		assertThat(counts.problems()).isGreaterThanOrEqualTo(counts.skipped());
		assertThat(result.problems().toString()).doesNotContain(KEY);
		for (Device device : result.fleet().getDevices()) {
			List<String> row = rows.stream().skip(1).filter(cells -> cells.contains(device.getSerial())).findFirst()
					.orElseThrow();
			String all = device.getUnknownCells() + "|" + device.getProfile() + "|" + device.getSerial() + "|" + device.getName()
					+ "|" + device.getLastSeen();
			assertThat(all).doesNotContain(KEY);
			for (String free : List.of("𠮷野家", "a\"b", "128ビット", "22H2", "Leased", "N/A")) {
				if (row.contains(free) && rows.stream().filter(cells -> cells.contains(device.getSerial())).count() == 1) {
					assertThat(all).contains(free);
				}
			}
		}
	}

	private static List<List<String>> rows(Random random) {
		List<String> headers = new ArrayList<>(HEADERS);
		Collections.shuffle(headers, random);
		headers = headers.subList(0, 2 + random.nextInt(headers.size() - 2));
		List<List<String>> rows = new ArrayList<>(List.of(headers));
		for (int row = 1 + random.nextInt(8); row > 0; row--) {
			rows.add(headers.stream().map(header -> VALUES.get(random.nextInt(VALUES.size()))).toList());
		}
		return rows;
	}

	private static String csv(List<List<String>> rows) {
		return rows.stream().map(row -> row.stream().map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
				.collect(Collectors.joining(";"))).collect(Collectors.joining("\r\n"));
	}
}
