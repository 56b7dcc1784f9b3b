package org.imprimatur.exchange.vamt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imprimatur.exchange.InventoryFolder.cells;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.imprimatur.exchange.FleetImport;
import org.imprimatur.exchange.ImportContext;
import org.imprimatur.exchange.ImportCounts;
import org.imprimatur.exchange.ImportResult;
import org.imprimatur.exchange.Importers;
import org.imprimatur.exchange.InventoryFolder;
import org.imprimatur.exchange.KnownDevices;
import org.imprimatur.model.Device;
import org.imprimatur.model.Fleet;
import org.imprimatur.model.ImprimaturFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Products that VAMT found, as CSV and XML. */
class VamtImporterTest {

	private static final String[] LICENCE = { "licence_channel", "licence_version", "licence_edition",
			"licence_language", "licence_recorded_from" };
	private static final String[] KEY = { "os_channel", "os_edition", "os_key", "os_key_kind", "os_kms_host" };
	private static final String FULL_KEY = "VK7JG-NPHTM-C97JM-9MPGT-3V66T";

	@TempDir
	Path folder;
	private InventoryFolder files;

	@BeforeEach
	void prepare() {
		files = new InventoryFolder(folder, new VamtImporter());
	}

	private static Fleet fleet(String... serialsAndNames) {
		Fleet fleet = ImprimaturFactory.eINSTANCE.createFleet();
		for (int i = 0; i < serialsAndNames.length; i += 2) {
			Device device = ImprimaturFactory.eINSTANCE.createDevice();
			device.setSerial(serialsAndNames[i]);
			device.setName(serialsAndNames[i + 1]);
			fleet.getDevices().add(device);
		}
		return fleet;
	}

	private static ImportResult read(List<Path> paths) throws IOException {
		ImportContext context = InventoryFolder.context(Locale.ENGLISH)
				.into(KnownDevices.of(fleet("7XK2M13", "TOKYO-001", "PF2ABCDE", "berlin-7.contoso.local")));
		return new VamtImporter().read(paths, context);
	}

	@Test
	void findsComputersByTheirNames() throws IOException {
		ImportResult result = read(files.fixtures("active-product.csv"));
		assertThat(result.counts()).isEqualTo(new ImportCounts(1, 4, 0, 3, 2, 1, 2));
		assertThat(result.problems().toString()).contains("2 machines", "active-product.csv:5", "10.0.0.9");
	}

	@Test
	void tellsHowWhatRunsIsActivated() throws IOException {
		ImportResult result = read(files.fixtures("active-product.csv"));
		assertThat(cells(result, "7XK2M13", KEY)).containsExactly("vl", "Enterprise", "2YT43", "gvlk",
				"kms01.contoso.local");
		assertThat(cells(result, "7XK2M13", "raw_licence", "raw_office")).containsExactly(
				"Windows(R), Enterprise edition; Windows(R) Operating System, VOLUME_KMSCLIENT channel; LicenseStatus 1",
				"Office 21, Office21ProPlus2021VL_MAK edition; Office 21, VOLUME_MAK channel; LicenseStatus 1");
		assertThat(cells(result, "PF2ABCDE", KEY)).containsExactly("oem", "Professional", "3V66T", "oem_firmware", "");
	}

	@Test
	void doesNotTakeVolumeActivationForTheLicenceOfTheDevice() throws IOException {
		ImportResult result = read(files.fixtures("active-product.csv"));
		assertThat(cells(result, "7XK2M13", LICENCE)).containsExactly("", "", "", "", "");
		assertThat(cells(result, "PF2ABCDE", LICENCE)).containsExactly("oem", "", "Professional", "", "running_system");
	}

	@Test
	void readsListOfVamt2() throws IOException {
		ImportResult result = read(files.fixtures("list.cil"));
		assertThat(cells(result, "7XK2M13", "os_channel", "os_version", "os_edition", "os_key", "os_key_kind"))
				.containsExactly("vl", "7", "Enterprise", "7PXRH", "mak");
		assertThat(cells(result, "7XK2M13", "raw_office")).first().asString().contains("Office Professional Plus 2010");
		assertThat(result.counts().devices()).isEqualTo(1);
	}

	@Test
	void readsListsWhoseLayoutIsNotPublic() throws IOException {
		ImportResult result = read(files.fixtures("guessed.cilx"));
		assertThat(cells(result, "7XK2M13", KEY)).containsExactly("vl", "Enterprise", "2YT43", "gvlk",
				"kms01.contoso.local");
		assertThat(result.problems().toString()).contains("guessed.cilx:18:key").doesNotContain("VK7JG");
	}

	@Test
	void neverReadsProductKeys() throws IOException {
		List<Path> paths = List.of(files.write("a.csv", "FullyQualifiedDomainName,ProductName,LicenseStatus,PartialProductKey,"
				+ "KmsHost\ntokyo-001,\"Windows(R), Professional edition\",1," + FULL_KEY + "," + FULL_KEY + "\n"));
		ImportResult result = read(paths);
		assertThat(cells(result, "7XK2M13", "os_key", "os_kms_host", "raw_licence")).first().isEqualTo("");
		assertThat(result.problems().toString()).doesNotContain("VK7JG").contains("PartialProductKey");
		Path list = files.write("b.cil", files.text("list.cil").replace("7PXRH", FULL_KEY));
		assertThat(cells(read(List.of(list)), "7XK2M13", "os_key", "os_channel")).containsExactly("", "vl");
	}

	@ParameterizedTest
	@CsvSource({ "Volume:MAK,'',mak", "4,VOLUME_KMSCLIENT channel,gvlk", "'',VOLUME_KMS_2012-R2 channel,csvlk",
			"CSVLK,'',csvlk", "GVLK,'',gvlk", "OEM:DM,'',oem_firmware", "'',OEM_COA_NSLP channel,oem_coa",
			"Retail,'',retail", "9,'',9", "'','',''", "OEM:SLP,'',OEM:SLP" })
	void readsKindsOfKeys(String type, String description, String kind) {
		assertThat(VamtKey.of(type, description, "").kind()).isEqualTo(kind);
	}

	@Test
	void completesRecordedFleet() throws IOException {
		Path fleet = Files.writeString(folder.resolve("pcs.fleet.csv"), """
				serial,name,licence_channel,licence_edition,licence_language
				7XK2M13,TOKYO-001,oem,Professional,ja-JP
				S-1001,TWICE,,,
				S-1002,twice,,,
				""");
		Path file = files.write("a.csv", files.text("active-product.csv").replace("10.0.0.9", "TWICE"));
		FleetImport.Outcome outcome = new FleetImport(InventoryFolder.context(Locale.ENGLISH)).run(List.of(file), fleet,
				Optional.empty(), false);
		assertThat(outcome.format()).isEqualTo("vamt");
		assertThat(outcome.result().counts()).isEqualTo(new ImportCounts(1, 4, 0, 3, 1, 2, 3));
		assertThat(outcome.merge().conflicting()).isEmpty();
		assertThat(Files.readString(fleet)).contains("7XK2M13,TOKYO-001,oem,Professional,ja-JP,", "2YT43",
				"S-1001,TWICE,,,,");
	}

	/** The list's computer was last asked on 2026-11-18. */
	@ParameterizedTest
	@CsvSource({ "2026-11-20, 2026-11-20, 2000", "2026-11-01, 2026-11-18, 11", "'', 2026-11-18, 11" })
	void olderListDoesNotReplaceNewerFacts(String recorded, String lastSeen, String version) throws IOException {
		Path fleet = Files.writeString(folder.resolve("pcs.fleet.csv"),
				"serial,name,last_seen,os_version\n7XK2M13,TOKYO-001," + recorded + ",2000\n");
		String list = files.text("active-product.csv").lines().limit(2).collect(Collectors.joining("\n"))
				.replace("CMID", "OSVersion").replace("c0ffee00-0000-4000-8000-000000000001", "10.0.22621.1");
		FleetImport.Outcome outcome = new FleetImport(InventoryFolder.context(Locale.ENGLISH))
				.run(List.of(files.write("a.csv", list)), fleet, Optional.empty(), false);
		assertThat(outcome.merge().outdated()).hasSize(version.equals("2000") ? 1 : 0);
		assertThat(Files.readString(fleet)).contains("7XK2M13,TOKYO-001," + lastSeen + "," + version);
	}

	@ParameterizedTest
	@ValueSource(strings = { "active-product.csv", "list.cil", "guessed.cilx" })
	void recognisesContentNotNames(String fixture) throws IOException {
		assertThat(Importers.detect(List.of(files.write("x.txt", files.text(fixture))))).get()
				.isInstanceOf(VamtImporter.class);
	}

	@Test
	void readsWhatPowerShellExports() throws IOException {
		Path file = files.write("a.csv", "\uFEFF#TYPE Microsoft.SoftwareLicensing.Vamt.Product\n"
				+ files.text("active-product.csv"), StandardCharsets.UTF_16LE);
		assertThat(Importers.detect(List.of(file))).get().isInstanceOf(VamtImporter.class);
		assertThat(read(List.of(file)).counts().devices()).isEqualTo(2);
	}

	@Test
	void reportsListsWithoutNames() throws IOException {
		ImportResult result = read(List.of(files.write("a.cil",
				files.text("list.cil").replaceAll(" (Name|OSVersion|OSEdition)=\"[A-Z0-9][^ \"]*\"", ""))));
		assertThat(result.counts()).isEqualTo(new ImportCounts(1, 2, 2, 0, 0, 0, 1));
	}

	@Test
	void refusesEntitiesAndDocumentTypes() throws IOException {
		Path secret = files.write("secret.txt", "secret");
		String list = files.text("list.cil");
		for (String type : List.of("<!DOCTYPE a [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>",
				"<!DOCTYPE a SYSTEM \"http://127.0.0.1:1/a.dtd\">",
				"<!DOCTYPE a [<!ENTITY x \"aa\"><!ENTITY y \"&x;&x;\">]>")) {
			assertThat(files.damage(files.write("a.cil", list.replace("?>\n", "?>\n" + type + "\n")
					.replace("7PXRH", "&x;")))).singleElement().satisfies(problem -> {
						assertThat(problem.line()).isEqualTo(2);
						assertThat(problem.message()).doesNotContain("secret");
					});
		}
	}

	@Test
	void refusesDeepAndEndlessXml() throws IOException {
		String deep = "<SoftwareLicensingData>" + "<a>".repeat(100) + "</a>".repeat(100) + "</SoftwareLicensingData>";
		assertThat(files.damage(files.write("a.cil", deep)).toString()).contains("32");
		String endless = "<SoftwareLicensingData>" + "x".repeat(1 << 17) + "</SoftwareLicensingData>";
		assertThat(files.damage(files.write("b.cil", endless)).toString()).contains("65536");
	}

	@Test
	void namesPlaceOfDamage() throws IOException {
		String list = files.text("list.cil");
		assertThat(files.damage(files.write("a.cil", list.substring(0, list.indexOf("7PXRH")))).getFirst().line())
				.isEqualTo(11);
		assertThat(files.damage(files.write("b.cil", list.replace("7PXRH", "\u00E4\u00F6"),
				StandardCharsets.ISO_8859_1))).isNotEmpty();
		assertThat(files.damage(files.write("c.cil", "<SoftwareLicensingData/>")).toString()).contains("Get-VamtProduct");
		assertThat(files.damage(files.write("d.csv", "FullyQualifiedDomainName,ProductName\na,b,c\n")).toString())
				.contains("d.csv:2:ProductName");
		assertThat(files.damage(files.write("e.csv", "a,b\n1,2\n")).toString()).contains("FullyQualifiedDomainName");
		assertThat(files.damage(files.write("f.csv", ""))).isNotEmpty();
		assertThat(files.damage(files.write("g.cil", list, Charset.forName("UTF-16LE")))).isEmpty();
	}

	@Test
	void tellsProblemsInJapanese() throws IOException {
		assertThat(new VamtImporter().read(files.fixtures("active-product.csv"), InventoryFolder.context(Locale.JAPANESE))
				.problems().getFirst().message()).contains("VAMT はシリアル番号を持たず");
	}
}
