package org.imprimatur.exchange.glpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.imprimatur.exchange.InventoryFolder.cells;
import static org.imprimatur.exchange.InventoryFolder.messages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;

import org.imprimatur.exchange.ImportContext;
import org.imprimatur.exchange.ImportCounts;
import org.imprimatur.exchange.ImportResult;
import org.imprimatur.exchange.Importers;
import org.imprimatur.exchange.InventoryFolder;
import org.imprimatur.model.catalogue.Catalogue;
import org.imprimatur.model.io.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What agents write, XML and JSON. */
class AgentInventoryTest {

	/** The asset tag of agent.json, which is none. */
	private static final String TAG = "“0000000000”";

	private static final String[] LICENCE = { "licence_channel", "licence_version", "licence_edition",
			"licence_language", "licence_recorded_from" };

	@TempDir
	Path folder;
	private InventoryFolder files;

	@BeforeEach
	void prepare() {
		files = new InventoryFolder(folder, new GlpiImporter());
	}

	@Test
	void readsXml() throws IOException {
		ImportResult result = files.read(files.fixture("agent.xml"));
		assertThat(result.counts()).isEqualTo(new ImportCounts(1, 1, 0, 1, 1, 0, 0));
		assertThat(cells(result, "CZC0479792", "name", "manufacturer", "model", "architecture", "user", "last_seen"))
				.containsExactly("pc-arg-23", "Hewlett-Packard", "HP EliteBook 2540p", "x64", "marie", "2026-05-15");
		assertThat(cells(result, "CZC0479792", LICENCE)).containsExactly("oem", "8.1", "Professional", "fr-FR",
				"running_system");
		assertThat(cells(result, "CZC0479792", "office_channel", "office_version", "office_edition",
				"raw_software_licences")).containsExactly("oem", "2010", "",
						"Microsoft Office Professionnel 2010; 82503-OEM-1190037-27208; OEM");
		assertThat(cells(result, "CZC0479792", "workgroup", "inventory_tag", "os_build")).containsExactly(
				"contoso.local",
				"3923", "6.3.9600");
	}

	@Test
	void readsJson() throws IOException {
		ImportResult result = files.read(files.fixture("agent.json"));
		assertThat(messages(result)).singleElement().asString().contains(TAG);
		assertThat(cells(result, "7XK2M13", "name", "asset_tag", "manufacturer", "model", "architecture", "user",
				"last_seen")).containsExactly("TOKYO-001", "", "Dell Inc.", "Latitude 5450", "x64", "taro",
						"2026-11-01");
		assertThat(cells(result, "7XK2M13", LICENCE)).containsExactly("oem", "11", "Professional", "ja-JP",
				"running_system");
		assertThat(cells(result, "7XK2M13", "office_channel", "office_version", "office_edition"))
				.containsExactly("oem", "2021", "HomeBusinessRetail");
		assertThat(cells(result, "7XK2M13", "raw_software_licences", "inventory_tag")).containsExactly(
				"Microsoft Office 2021 Home and Business; 00339-20000-00000-AAOEM | Adobe Acrobat; trial", "HQ");
	}

	@Test
	void neverReadsProductKeys() throws IOException {
		String fleet = files.fleet("keys", files.fixtures("agent.json", "agent.xml"));
		assertThat(fleet).contains("7XK2M13", "CZC0479792").doesNotContain("VK7JG", "BCDEF", "AAAAA", "1118-1234");
		ImportResult result = files.read(files.write("a.json", files.text("agent.json").replace("Latitude 5450",
				"VK7JG-NPHTM-C97JM-9MPGT-3V66T")));
		assertThat(cells(result, "7XK2M13", "model")).containsExactly("");
		assertThat(messages(result)).filteredOn(message -> !message.contains(TAG)).singleElement().asString()
				.contains("product key").doesNotContain("VK7JG");
	}

	@Test
	void readsArraysAndSaysWhatIsNoComputer() throws IOException {
		String one = files.text("agent.json");
		String part = one.replace("7XK2M13", "OTHER-1").replace("\"action\"", "\"partial\": true, \"action\"");
		String array = "[" + one + "," + part + "," + one.replace("\"Computer\"", "\"Printer\"") + ","
				+ one.replace("7XK2M13", "7XK2M14") + "]";
		ImportResult result = files.read(files.write("all.json", array));
		assertThat(result.counts()).isEqualTo(new ImportCounts(1, 4, 2, 2, 2, 0, 3));
		assertThat(messages(result)).allMatch(message -> message.contains("no complete inventory") || message.contains(TAG));
	}

	@Test
	void readsOddValuesWithoutTakingThemForAny() throws IOException {
		ImportResult result = files.read(files.write("a.json", """
				{"content": {"bios": [{"ssn": 4711234, "smodel": null, "smanufacturer": ["x"], "assettag": {"a": 1}}],
				 "hardware": "none", "operatingsystem": {"full_name": true, "arch": 64},
				 "licenseinfos": {"name": "Office"},
				 "softwares": [[[]], {"name": "x"}, 1]}, "deviceid": "d", "itemtype": null}
				"""));
		assertThat(cells(result, "4711234", "model", "manufacturer", "asset_tag", "os_caption", "office_channel"))
				.containsExactly("", "", "", "true", "");
	}

	@Test
	void tellsNothingOfDevicesThatRunVolumeEditions() throws IOException {
		ImportResult result = files.read(files.write("a.json", files.text("agent.json")
				.replace("Windows 11 Pro", "Windows 11 Enterprise").replace("-AAOEM", "-AA032")));
		assertThat(cells(result, "7XK2M13", LICENCE)).containsOnly("");
		assertThat(cells(result, "7XK2M13", "os_edition", "os_language", "office_channel"))
				.containsExactly("Enterprise", "ja-JP", "");
	}

	@Test
	void leavesOfficeOpenWhereSeveralWereSoldWithDevices() throws IOException {
		String licence = "<LICENSEINFOS><NAME>Microsoft Office 2016</NAME><OEM>1</OEM></LICENSEINFOS>";
		ImportResult result = files.read(files.write("a.xml",
				files.text("agent.xml").replace("<VERSIONCLIENT>", licence + "<VERSIONCLIENT>")));
		assertThat(cells(result, "CZC0479792", "office_channel", "office_version")).containsOnly("");
	}

	@Test
	void readsOtherSystemsAndScansNothing() throws IOException {
		ImportResult linux = files.read(files.write("a.xml",
				files.text("agent.xml").replace("Microsoft Windows 8.1 Professionnel", "Debian GNU/Linux 12")));
		assertThat(cells(linux, "CZC0479792", "os_caption", "os_build", "os_language", "licence_channel"))
				.containsExactly("Debian GNU/Linux 12", "", "", "");
		ImportResult scan = files.read(files.write("b.xml",
				files.text("agent.xml").replace("<QUERY>INVENTORY", "<QUERY>SNMP")));
		assertThat(scan.counts()).isEqualTo(new ImportCounts(1, 1, 1, 0, 0, 0, 1));
	}

	@Test
	void readsListsAndInventoriesTogether() throws IOException {
		ImportResult result = files.read(files.fixtures("agent.xml", "glpi-en.csv"));
		assertThat(result.counts().devices()).isEqualTo(4);
		ImportResult twice = files.read(files.fixtures("agent.json", "glpi-en.csv"));
		assertThat(messages(twice)).anyMatch(message -> message.contains("7XK2M13") && message.contains("agent.json"));
	}

	@Test
	void prefersTheNewestOfSeveralInventoriesOfComputer() throws IOException {
		String now = files.text("agent.json");
		String before = now.replace("2026-11-01", "2026-02-01").replace("TOKYO-001", "OLD-NAME");
		ImportResult result = files.read(files.write("a.json", before), files.write("b.json", now));
		assertThat(cells(result, "7XK2M13", "name", "last_seen")).containsExactly("TOKYO-001", "2026-11-01");
		assertThat(messages(result)).filteredOn(message -> !message.contains(TAG)).singleElement().asString()
				.contains("OLD-NAME", "b.json");
		assertThat(result.counts()).isEqualTo(new ImportCounts(2, 2, 0, 2, 1, 1, 2));
	}

	@Test
	void areRecognised() throws IOException {
		assertThat(Importers.detect(files.fixtures("agent.xml"))).get().isInstanceOf(GlpiImporter.class);
		assertThat(Importers.detect(files.fixtures("agent.json"))).get().isInstanceOf(GlpiImporter.class);
		assertThat(Importers.detect(List.of(files.write("a.json", "{\"a\": 1}")))).isEmpty();
		assertThat(Importers.detect(List.of(files.write("a.xml", "<WIM><IMAGE/></WIM>")))).isEmpty();
	}

	@Test
	void readsEncodingsThatTheXmlDeclares() throws IOException {
		String text = files.text("agent.xml").replace("marie", "Élodie");
		ImportResult result = files.read(
				files.write("a.xml", text.replace("UTF-8", "ISO-8859-1"), StandardCharsets.ISO_8859_1));
		assertThat(cells(result, "CZC0479792", "user")).containsExactly("Élodie");
	}

	@Test
	void stopsWhenCancelled() {
		Progress cancelled = new Progress() {
			@Override
			public void advanced(long done, long total) {
			}

			@Override
			public boolean isCancelled() {
				return true;
			}
		};
		for (String fixture : List.of("agent.xml", "agent.json", "glpi-en.csv")) {
			assertThatThrownBy(() -> new GlpiImporter().read(files.fixtures(fixture),
					new ImportContext(Catalogue.shipped(), cancelled, Locale.ENGLISH)))
					.isInstanceOf(CancellationException.class);
		}
	}
}
