package org.imprimatur.exchange.intune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imprimatur.exchange.InventoryFolder.cells;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.imprimatur.exchange.ImportCounts;
import org.imprimatur.exchange.ImportProblem;
import org.imprimatur.exchange.ImportResult;
import org.imprimatur.exchange.Importers;
import org.imprimatur.exchange.InventoryFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The archive in which reports are downloaded, whole, damaged and made to do harm. */
@Timeout(60)
class ReportArchiveTest {

	private static final String REPORT = "DevicesWithInventory_5b1c.csv";

	@TempDir
	Path folder;
	private InventoryFolder files;

	@BeforeEach
	void prepare() {
		files = new InventoryFolder(folder, new IntuneImporter());
	}

	private static byte[] zip(Map<String, byte[]> entries) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
				zip.putNextEntry(new ZipEntry(entry.getKey()));
				zip.write(entry.getValue());
				zip.closeEntry();
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return bytes.toByteArray();
	}

	private byte[] report() {
		return zip(Map.of(REPORT, files.text("all-devices.csv").getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void readsArchive() throws IOException {
		Path file = files.write("export.zip", report());
		assertThat(Importers.detect(List.of(file))).get().isInstanceOf(IntuneImporter.class);
		ImportResult result = files.read(file);
		assertThat(result.counts()).isEqualTo(new ImportCounts(1, 4, 1, 1, 3, 3, 0, 1));
		assertThat(cells(result, "7XK2M13", "name", "domain")).containsExactly("TOKYO-001", "hybrid");
		assertThat(result.problems().getFirst().file()).isEqualTo(file.resolve(REPORT));
	}

	@Test
	void leavesFoldersOfNamesOut() throws IOException {
		Path file = files.write("export.zip", zip(Map.of("../../etc/evil.csv",
				files.text("all-devices.csv").getBytes(StandardCharsets.UTF_8))));
		assertThat(files.read(file).problems().getFirst().file()).isEqualTo(file.resolve("evil.csv"));
	}

	@Test
	void namesFileAndLineOfDamageWithin() throws IOException {
		Path file = files.write("export.zip", zip(Map.of(REPORT,
				"Device ID,Device name,Serial number\n1,A\n".getBytes(StandardCharsets.UTF_8))));
		assertThat(files.damage(file)).singleElement().satisfies(
				problem -> assertThat(problem.toString()).contains("export.zip", REPORT + ":2:Device name"));
	}

	@Test
	void refusesWhatUnpacksTooFar() throws IOException {
		byte[] rows = ("Device name,Serial number\n" + "A,B\n".repeat(2 << 20)).getBytes(StandardCharsets.UTF_8);
		Path bomb = files.write("bomb.zip", zip(Map.of(REPORT, rows)));
		assertThat(messages(files.damage(bomb))).contains("250");
		byte[] letters = new byte[8 << 20];
		Arrays.fill(letters, (byte) 'a');
		assertThat(Importers.detect(List.of(files.write("letters.zip", zip(Map.of(REPORT, letters)))))).isEmpty();
	}

	@Test
	void refusesTooManyBytesAndTooManyFiles() throws IOException {
		InventoryFolder tight = new InventoryFolder(folder, new IntuneImporter(new ZipLimits(2, 2000, 250)));
		assertThat(messages(tight.damage(tight.write("large.zip", report())))).contains("2000");
		Map<String, byte[]> many = new LinkedHashMap<>();
		for (int i = 0; i < 3; i++) {
			many.put(i + ".csv", new byte[] { 'a' });
		}
		assertThat(messages(tight.damage(tight.write("many.zip", zip(many))))).contains("3", "2");
	}

	@Test
	void refusesSizesThatLie() throws IOException {
		byte[] whole = report();
		int central = new String(whole, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
		whole[central + 24] = 1;
		whole[central + 25] = 0;
		whole[central + 26] = 0;
		InventoryFolder tight = new InventoryFolder(folder, new IntuneImporter(new ZipLimits(2, 2000, 250)));
		assertThat(tight.damage(tight.write("lie.zip", whole))).isNotEmpty();
	}

	@Test
	void refusesArchivesWithoutReport() throws IOException {
		assertThat(messages(files.damage(files.write("x.zip", zip(Map.of("a.txt", new byte[0])))))).contains("CSV");
		assertThat(Importers.detect(List.of(files.write("y.zip", zip(Map.of("xl/workbook.xml", new byte[1])))))).isEmpty();
	}

	@Test
	void refusesArchivesThatAreCutOff() throws IOException {
		byte[] whole = report();
		for (int length = 4; length < whole.length; length += 41) {
			assertThat(files.damage(files.write("cut.zip", Arrays.copyOf(whole, length)))).as("%d bytes", length)
					.isNotEmpty();
		}
	}

	@Test
	void noticesFlippedBytes() throws IOException {
		byte[] whole = report();
		int data = 30 + REPORT.length();
		int end = new String(whole, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
		Random random = new Random(7);
		for (int round = 0; round < 100; round++) {
			byte[] flipped = whole.clone();
			flipped[data + random.nextInt(end - data - 16)] ^= (byte) (1 << random.nextInt(8));
			assertThat(files.damage(files.write("flipped.zip", flipped))).as("round %d", round).isNotEmpty();
		}
	}

	private static String messages(List<ImportProblem> problems) {
		return problems.toString();
	}
}
