package org.imprimatur.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.imprimatur.exchange.glpi.GlpiImporter;
import org.imprimatur.exchange.ocs.OcsImporter;
import org.imprimatur.exchange.snipeit.SnipeItImporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Fixtures with pieces cut out, doubled or replaced: no crash, a device or a problem for each machine, and never a
 * product key.
 */
class InventoryRandomTest {

	private static final int ROUNDS = 250;
	private static final List<String> PIECES = List.of("\"", ";", ",", "\n", "<", "&", "]]>", "{", "}", "[", "\\", "null",
			"VK7JG-NPHTM-C97JM-9MPGT-3V66T", "\u0000", "\uFEFF", "𠮷", "<SSN>X-1</SSN>", "\"ssn\": \"X-2\"", "1E+400",
			"03/05/2026", "13/05/2026", "\"\"", "=1+1", "<!DOCTYPE a>", "Windows 11 Pro", "4711");

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource({ "1,glpi,glpi-en.csv", "2,glpi,glpi-ja.csv", "3,glpi,agent.xml", "4,glpi,agent.json", "5,ocs,ocs-en.csv",
			"6,ocs,ocs-agent.xml", "7,snipe-it,assets.csv", "8,snipe-it,licences.csv", "9,snipe-it,assets-ja.csv" })
	void neverCrashesAndNeverLosesAMachine(long seed, String format, String fixture) throws IOException {
		Importer importer = Importers.byId(format).orElseThrow();
		assertThat(importer).isInstanceOfAny(GlpiImporter.class, OcsImporter.class, SnipeItImporter.class);
		String text = new InventoryFolder(folder, importer).text(fixture);
		Random random = new Random(seed);
		for (int round = 0; round < ROUNDS; round++) {
			byte[] bytes = changed(text, random).getBytes(StandardCharsets.UTF_8);
			if (random.nextInt(8) == 0) {
				bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
			}
			Path file = Files.write(folder.resolve(round + "-" + fixture), bytes);
			Importers.detect(List.of(file));
			RandomImport.check(format, List.of(file), folder);
		}
	}

	private static String changed(String text, Random random) {
		StringBuilder changed = new StringBuilder(text);
		for (int change = 1 + random.nextInt(4); change > 0; change--) {
			int start = random.nextInt(changed.length());
			int end = Math.min(changed.length(), start + random.nextInt(30));
			String piece = changed.substring(start, end);
			switch (random.nextInt(4)) {
				case 0 -> changed.delete(start, end);
				case 1 -> changed.insert(random.nextInt(changed.length()), piece);
				case 2 -> changed.insert(start, PIECES.get(random.nextInt(PIECES.size())));
				default -> changed.replace(start, end, PIECES.get(random.nextInt(PIECES.size())));
			}
			if (changed.isEmpty()) {
				changed.append(text);
			}
		}
		return changed.toString();
	}
}
