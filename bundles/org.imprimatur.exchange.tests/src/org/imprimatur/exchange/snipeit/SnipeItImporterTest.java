package org.imprimatur.exchange.snipeit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imprimatur.exchange.InventoryFolder.cells;
import static org.imprimatur.exchange.InventoryFolder.messages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.imprimatur.exchange.ImportCounts;
import org.imprimatur.exchange.ImportResult;
import org.imprimatur.exchange.Importers;
import org.imprimatur.exchange.InventoryFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Snipe-IT's assets and licences, with all that its own samples have. */
class SnipeItImporterTest {

	private static final String LICENCES = "Item name,seats,expiration date,reassignable,Asset Tag\n";

	@TempDir
	Path folder;
	private InventoryFolder files;

	@BeforeEach
	void prepare() {
		files = new InventoryFolder(folder, new SnipeItImporter());
	}

	@Test
	void readsAssets() throws IOException {
		ImportResult result = files.read(files.fixture("assets.csv"));
		assertThat(result.counts()).isEqualTo(new ImportCounts(1, 5, 1, 1, 4, 2, 2, 5));
		assertThat(cells(result, "27AA837", "name", "asset_tag", "manufacturer", "model", "owner", "site", "user"))
				.containsExactly("PC-01", "A-001", "Dell Inc.", "Latitude 5450", "Alpha", "Daping",
						"bnelson0@contoso.com");
		assertThat(cells(result, "27AA837", "purchase_date", "purchase_cost", "asset_notes", "asset_status", "byod",
				"model_number")).containsExactly("2012-07-13", "133289.59",
						"Curabitur in libero. Second paragraph; with \"quotes\"", "Ready to Deploy", "no", "6.37702E+15");
		assertThat(cells(result, "4BC7FC9", "user", "purchase_date", "purchase_cost", "byod", "owner"))
				.containsExactly("jferguson1", "2016-03-08", "$763.46", "yes", "");
	}

	@Test
	void readsJapaneseListAndLeavesOutDisplays() throws IOException {
		ImportResult result = files.read(files.fixture("assets-ja.csv"));
		assertThat(result.counts()).isEqualTo(new ImportCounts(1, 2, 1, 1, 1, 1, 0, 2));
		assertThat(cells(result, "R4X01234", "name", "owner", "site", "user", "purchase_date", "purchase_cost"))
				.containsExactly("PC-01", "Contoso 株式会社", "東京", "山田 太郎", "2024-04-01", "¥148,000");
		assertThat(messages(result)).anyMatch(message -> message.contains("モニター"));
	}

	@Test
	void tellsTheNameOfAnAssetFromThatOfItsUser() throws IOException {
		String row = "Jo User,PC-1,A-1,S-1001,Laptop,Ready\n";
		assertThat(cells(files.read(files.write("a.csv", "NAME,ITEM NAME,asset tag,SERIAL NUMBER,Category,status\n" + row)),
				"S-1001", "name")).containsExactly("PC-1");
		assertThat(cells(files.read(files.write("a.csv", "Name,x,Asset Tag,Serial,Category,Status\n" + row)), "S-1001",
				"name")).containsExactly("Jo User");
	}

	@Test
	void givesDevicesTheLicencesAssignedToThem() throws IOException {
		ImportResult result = files.read(files.fixtures("assets.csv", "licences.csv"));
		assertThat(result.counts()).isEqualTo(new ImportCounts(2, 11, 4, 2, 4, 2, 2, 11));
		assertThat(cells(result, "27AA837", "rights", "recorded_licences")).containsExactly("enterprise",
				"Windows 11 Enterprise; 386436062-5; 2012-07-13; maintained: yes; reassignable: no | "
						+ "Windows 10 Enterprise LTSC 2021; 57537; 2022-03-05; → 2026-01-27; maintained: sometimes; "
						+ "reassignable: no");
		assertThat(cells(result, "4BC7FC9", "rights", "licence_edition", "recorded_licences")).containsExactly("", "",
				"Windows 11 Pro Upgrade; maintained: no");
	}

	@Test
	void reportsEachLicenceThatReachesNoDevice() throws IOException {
		List<String> messages = messages(files.read(files.fixtures("licences.csv", "assets.csv")));
		assertThat(messages).anyMatch(text -> text.contains("“Office LTSC Standard 2024” (25 seats)"))
				.anyMatch(text -> text.contains("Windows 10 Enterprise LTSC 2021") && text.contains("2026-01-27"))
				.anyMatch(text -> text.contains("Windows 11 Pro Upgrade") && text.contains("PC-02"))
				.anyMatch(text -> text.contains("Windows 11 Education") && text.contains("A-099"))
				.anyMatch(text -> text.startsWith("1 licences are of other products"));
		assertThat(files.read(files.fixture("licences.csv")).counts())
				.isEqualTo(new ImportCounts(1, 6, 6, 1, 0, 0, 0, 7));
	}

	@Test
	void neverReadsSerialNumbersOfLicences() throws IOException {
		assertThat(files.fleet("snipe", files.fixtures("licences.csv", "assets.csv"))).contains("27AA837")
				.doesNotContain("VK7JG", "1aa5b0eb");
	}

	@ParameterizedTest
	@CsvSource({ "Windows 11 Enterprise,enterprise", "Windows 10 Enterprise N,enterprise",
			"Microsoft Windows 11 Enterprise LTSC 2024,ltsc", "Windows Education,education", "Windows 11 Enterprise E3,''",
			"Windows 11 Pro,''", "Windows 10 Enterprise Evaluation,''", "Windows Server 2022 Datacenter,''",
			"Windows,''" })
	void readsRightsWhereNothingIsOpen(String licence, String rights) throws IOException {
		ImportResult result = files.read(files.fixture("assets.csv"),
				files.write("l.csv", LICENCES + licence + ",1,,yes,A-001\n"));
		assertThat(cells(result, "27AA837", "rights")).containsExactly(rights);
		assertThat(cells(result, "27AA837", "recorded_licences").getFirst()).startsWith(licence);
	}

	@Test
	void isRecognised() throws IOException {
		for (String fixture : new String[] { "assets.csv", "assets-ja.csv", "licences.csv" }) {
			assertThat(Importers.detect(files.fixtures(fixture))).as(fixture).get().isInstanceOf(SnipeItImporter.class);
		}
		assertThat(Importers.detect(List.of(files.write("a.fleet.csv", "serial,name,asset_tag,manufacturer,model,site\n"))))
				.isEmpty();
	}

	@Test
	void refusesDamagedLists() throws IOException {
		String text = files.text("assets.csv");
		assertThat(files.damage(files.write("cut.csv", text.substring(0, text.indexOf("with \"\"")))).getFirst().line())
				.isEqualTo(2);
		assertThat(files.damage(files.write("ragged.csv", text + "a,b,c\n")).getFirst().line()).isEqualTo(9);
		assertThat(files.damage(files.write("none.csv", "Asset Tag,Category,Status\nA,Laptop,x\n"))).singleElement()
				.satisfies(problem -> assertThat(problem.message()).contains("Serial"));
		assertThat(files.damage(files.write("latin.csv", text.replace("Kidul", "Kidül"), StandardCharsets.ISO_8859_1)))
				.hasSize(1);
		assertThat(files.damage(files.write("empty.csv", "\n\n"))).hasSize(1);
		assertThat(files.damage(files.write("other.json", "{\"content\": {}}"))).hasSize(1);
	}
}
