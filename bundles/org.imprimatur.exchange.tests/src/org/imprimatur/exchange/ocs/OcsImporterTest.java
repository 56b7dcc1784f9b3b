package org.imprimatur.exchange.ocs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imprimatur.exchange.InventoryFolder.cells;
import static org.imprimatur.exchange.InventoryFolder.messages;

import java.io.IOException;
import java.nio.file.Path;

import org.imprimatur.exchange.ImportCounts;
import org.imprimatur.exchange.ImportResult;
import org.imprimatur.exchange.Importers;
import org.imprimatur.exchange.InventoryFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** OCS Inventory: its list of computers, whose header has no quotes, and the XML of a computer. */
class OcsImporterTest {

	@TempDir
	Path folder;
	private InventoryFolder files;

	@BeforeEach
	void prepare() {
		files = new InventoryFolder(folder, new OcsImporter());
	}

	@Test
	void readsEnglishList() throws IOException {
		ImportResult result = files.read(files.fixture("ocs-en.csv"));
		assertThat(result.counts()).isEqualTo(new ImportCounts(1, 3, 0, 3, 2, 1, 2));
		assertThat(cells(result, "7XK2M13", "name", "manufacturer", "model", "architecture", "user", "last_seen",
				"inventory_tag", "workgroup")).containsExactly("TOKYO-001", "Dell Inc.", "Latitude 5450", "x64",
						"CONTOSO\\taro", "2026-11-01", "TOKYO", "contoso.local");
		assertThat(cells(result, "7XK2M13", "licence_channel", "licence_version", "licence_edition", "os_build"))
				.containsExactly("", "11", "Professional", "10.0.22631");
		assertThat(cells(result, "PF2ABCDE", "os_edition", "licence_edition")).containsExactly("Enterprise", "");
		assertThat(messages(result)).anyMatch(message -> message.contains("RAM (MB), CPU (MHz), Service pack"));
	}

	@Test
	void readsJapaneseListAndLeavesDaysOpen() throws IOException {
		ImportResult result = files.read(files.fixture("ocs-ja.csv"));
		assertThat(cells(result, "0F01A2B23456", "name", "user", "licence_edition", "inventory_tag", "last_seen",
				"raw_last_seen")).containsExactly("PC-01", "yamada", "Core", "本社", "", "01/11/2026 08:00:00");
	}

	@Test
	void readsFrenchList() throws IOException {
		ImportResult result = files.read(files.write("fr.csv",
				"Account info : TAG;Dernier inventaire;Machine;Systeme;BIOS Numéro de série;\n"
						+ "\"x\";\"13/11/2026 08:00:00\";\"PC\";\"Microsoft Windows 10 Famille\";\"S-1001\";\n"));
		assertThat(cells(result, "S-1001", "name", "last_seen", "licence_version", "licence_edition"))
				.containsExactly("PC", "2026-11-13", "10", "Core");
	}

	@Test
	void readsXmlOfItsAgentsAndServer() throws IOException {
		ImportResult result = files.read(files.fixture("ocs-agent.xml"));
		assertThat(result.problems()).isEmpty();
		assertThat(cells(result, "PF3ZZZZZ", "name", "model", "architecture", "user", "last_seen", "licence_channel",
				"licence_version", "licence_edition", "inventory_tag")).containsExactly("PC-01", "20XW0026JP", "x64",
						"PC-01\\yamada", "2026-11-01", "oem", "11", "Core", "HQ");
		assertThat(files.fleet("ocs", files.fixtures("ocs-agent.xml"))).doesNotContain("VK7JG");
	}

	@Test
	void asksForTheColumnOfTheSerialNumber() throws IOException {
		assertThat(files.damage(files.write("a.csv",
				"Account info : TAG;Last inventory;Computer;User;Operating system;RAM(MB);CPU (MHz);\n")))
				.singleElement().satisfies(problem -> assertThat(problem.message()).contains("BIOS Serial number"));
	}

	@Test
	void readsQuotesThatItsExportDoesNotDouble() throws IOException {
		String text = files.text("ocs-en.csv").replace("\"Latitude 5450\"", "\"Latitude 14\" (5450\") x\"");
		assertThat(cells(files.read(files.write("a.csv", text)), "7XK2M13", "model", "manufacturer"))
				.containsExactly("Latitude 14\" (5450\") x", "Dell Inc.");
		String doubled = files.text("ocs-en.csv").replace("\"Latitude 5450\"", "\"Latitude 14\"\" 5450\"");
		assertThat(cells(files.read(files.write("a.csv", doubled)), "7XK2M13", "model", "user"))
				.containsExactly("Latitude 14\" 5450", "CONTOSO\\taro");
	}

	@Test
	void isRecognised() throws IOException {
		for (String fixture : new String[] { "ocs-en.csv", "ocs-ja.csv", "ocs-agent.xml" }) {
			assertThat(Importers.detect(files.fixtures(fixture))).as(fixture).get().isInstanceOf(OcsImporter.class);
		}
	}
}
