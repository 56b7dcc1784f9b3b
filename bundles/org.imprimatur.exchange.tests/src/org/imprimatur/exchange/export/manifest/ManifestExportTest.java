package org.imprimatur.exchange.export.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.imprimatur.exchange.ProductKeys;
import org.imprimatur.exchange.export.ExportSettings;
import org.imprimatur.exchange.export.SamplePlan;
import org.imprimatur.exchange.export.table.TableId;
import org.imprimatur.model.Family;
import org.imprimatur.model.KeyKind;
import org.imprimatur.model.io.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The folders that deployment tools read. */
class ManifestExportTest {

	private static final String NAMESPACE = "urn:schemas-microsoft-com:unattend";
	private static final String KEY = "{{KEY-ENDING-IN-7XK2Q}}";

	@TempDir
	Path parent;
	private Path target;

	@BeforeEach
	void name() {
		target = parent.resolve("waves");
	}

	@Test
	void hasAFolderForEachWave() throws IOException {
		export(new SamplePlan(), false);
		try (Stream<Path> files = Files.walk(target)) {
			assertThat(files.filter(Files::isRegularFile).map(file -> target.relativize(file).toString())
					.map(file -> file.replace('\\', '/'))).containsExactlyInAnyOrder("README.txt", "manifest.csv",
							"left-out.csv", "01-wave-1/devices.csv", "01-wave-1/mdt/CustomSettings.ini",
							"01-wave-1/mdt/computers.csv", "01-wave-1/unattend/OFFICES.xml", "02-wave-2/devices.csv",
							"02-wave-2/mdt/CustomSettings.ini", "02-wave-2/mdt/computers.csv");
		}
		assertThat(lines("manifest.csv")).containsExactly(
				"plan,wave,folder,start,end,deployment,deployment_id,task_sequence_id,devices,left_out,rules",
				"Rollout,Tokyo; east,01-wave-1,2026-12-07,2026-12-18,Offices,offices,OFFICES,2,1,RIM-203 RIM-205",
				"Rollout,Later,02-wave-2,2027-01-11,,Later,later,LATER,0,0,RIM-001");
	}

	@Test
	void rulesAuthoriseJustTheDevicesThatMayBeDeployedTo() throws IOException {
		export(new SamplePlan().with(estate -> deployment(estate).getLanguages().add("en-US")), false);
		Map<String, Map<String, String>> settings = ini("01-wave-1/mdt/CustomSettings.ini");
		assertThat(settings).containsOnlyKeys("Settings", "Default", "SN-1", "SN-2");
		assertThat(settings.get("Settings")).containsEntry("Priority", "SerialNumber, Default");
		assertThat(settings.get("Default")).containsExactly(Map.entry("OSInstall", "NO"));
		assertThat(settings.get("SN-1")).containsExactly(Map.entry("OSInstall", "YES"),
				Map.entry("OSDComputerName", "PC-1"), Map.entry("TaskSequenceID", "OFFICES"),
				Map.entry("UILanguage", "en-US"), Map.entry("UserLocale", "ja-JP"),
				Map.entry("KeyboardLocale", "ja-JP"), Map.entry("OverrideProductKey", KEY));
		assertThat(settings.get("SN-2")).doesNotContainKey("OSDComputerName");
		assertThat(lines("01-wave-1/mdt/computers.csv")).containsExactly(
				"SerialNumber,AssetTag,Description,OSInstall,OSDComputerName,TaskSequenceID,UILanguage,UserLocale,"
						+ "KeyboardLocale,ProductKey,OverrideProductKey",
				"SN-1,,PC-1,YES,PC-1,OFFICES,en-US,ja-JP,ja-JP,," + KEY,
				"SN-2,,'=cmd|' /C calc'!A0,YES,,OFFICES,en-US,ja-JP,ja-JP,," + KEY);
	}

	@Test
	void whatIsLeftOutIsListedWithTheReason() throws IOException {
		export(new SamplePlan(), false);
		assertThat(lines("left-out.csv")).containsExactly("serial,name,wave,deployment,deployment_id,rules",
				"SN-3,PC-3,Tokyo; east,Offices,offices,RIM-203 RIM-205");
		assertThat(read("README.txt")).contains("Offices: 2 of 3 devices", "1 devices are left out",
				"RIM-203: The image is Pro", KEY, "it names no image");
		assertThat(read("01-wave-1/devices.csv")).doesNotContain("SN-3");
	}

	@Test
	void blockedDevicesAreIncludedOnDemand() throws IOException {
		export(new SamplePlan(), true);
		assertThat(ini("01-wave-1/mdt/CustomSettings.ini")).containsKey("SN-3");
		assertThat(read("README.txt")).contains("CAUTION", "may not be deployed to");
		assertThat(lines("left-out.csv")).hasSize(1);
		assertThat(lines("01-wave-1/devices.csv")).anyMatch(line -> line.startsWith("SN-3") && line.endsWith("blocked"));
	}

	@Test
	void answerFilesHaveEditionLanguageAndPlaceholder() throws Exception {
		export(new SamplePlan(), false);
		Document xml = xml("01-wave-1/unattend/OFFICES.xml");
		assertThat(xml.getDocumentElement().getNamespaceURI()).isEqualTo(NAMESPACE);
		assertThat(texts(xml, "ProductKey")).containsExactly(KEY);
		assertThat(texts(xml, "Value")).containsExactly("Windows 11 Pro");
		assertThat(texts(xml, "UILanguage")).containsOnly("ja-JP");
		assertThat(components(xml)).containsExactly("windowsPE/Microsoft-Windows-International-Core-WinPE/amd64",
				"windowsPE/Microsoft-Windows-Setup/amd64", "specialize/Microsoft-Windows-Shell-Setup/amd64",
				"specialize/Microsoft-Windows-International-Core/amd64");
	}

	@Test
	void aKmsHostKeyHasNoPlaceOnDevices() throws Exception {
		export(new SamplePlan().with(estate -> estate.getKeys().getFirst().setKind(KeyKind.CSVLK)), true);
		assertThat(texts(xml("01-wave-1/unattend/OFFICES.xml"), "ProductKey")).isEmpty();
		assertThat(ini("01-wave-1/mdt/CustomSettings.ini").get("SN-1")).doesNotContainKeys("ProductKey",
				"OverrideProductKey");
	}

	@Test
	void officeIsJustADeviceList() throws IOException {
		export(new SamplePlan().with(estate -> {
			estate.getProducts().getFirst().setFamily(Family.OFFICE);
			estate.getProducts().getFirst().setEdition("ProPlus2021Volume");
		}), true);
		assertThat(ini("01-wave-1/mdt/CustomSettings.ini")).containsOnlyKeys("Settings", "Default");
		assertThat(target.resolve("01-wave-1/unattend")).isEmptyDirectory();
		assertThat(lines("01-wave-1/devices.csv")).hasSize(4);
	}

	@Test
	void serialNumbersThatAreNoSectionAreLeftToTheDeviceList() throws IOException {
		SamplePlan plan = new SamplePlan();
		List<String> odd = List.of("A]\r\n[Default", "Default", "=A1", "製造番号", "A\nOSInstall=YES", " A");
		odd.forEach(serial -> plan.device(serial, "PC", "Tokyo"));
		export(plan, false);
		assertThat(ini("01-wave-1/mdt/CustomSettings.ini")).containsOnlyKeys("Settings", "Default", "SN-1", "SN-2");
		assertThat(read("README.txt")).contains("6 devices are in devices.csv only");
		assertThat(lines("01-wave-1/mdt/computers.csv")).hasSize(3);
	}

	@Test
	void namesOfFoldersAndTaskSequencesAreSafeAndDifferent() throws IOException {
		export(new SamplePlan().with(estate -> {
			var waves = estate.getPlans().getFirst().getWaves();
			waves.getFirst().setId("../../etc");
			waves.getFirst().getDeployments().getFirst().setId("a very long id of a deployment/1");
			waves.getLast().getDeployments().getFirst().setId("a very long id of a deployment/2");
		}), false);
		assertThat(lines("manifest.csv").get(1)).contains(",01-etc,", ",A-VERY-LONG-ID-O,");
		assertThat(lines("manifest.csv").get(2)).contains(",A-VERY-LONG-ID-2,");
		assertThat(target.resolve("01-etc/unattend/A-VERY-LONG-ID-O.xml")).isRegularFile();
	}

	@Test
	void noFileHoldsAProductKey() throws IOException {
		SamplePlan plan = new SamplePlan().with(estate -> deployment(estate).setName(SamplePlan.SECRET));
		plan.fleet().getDevices().getFirst().setAssetTag(SamplePlan.SECRET);
		plan.device(SamplePlan.SECRET, SamplePlan.SECRET, "Tokyo");
		export(plan, true);
		try (Stream<Path> files = Files.walk(target)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				for (String line : Files.readAllLines(file)) {
					assertThat(ProductKeys.isIn(line)).as(file + ": " + line).isFalse();
				}
			}
		}
	}

	@Test
	void anEarlierExportIsReplacedOnlyOnDemand() throws IOException {
		export(new SamplePlan(), false);
		assertThatThrownBy(() -> export(new SamplePlan(), false)).isInstanceOf(DirectoryNotEmptyException.class);
		new ManifestExport().write(
				new SamplePlan().check(Locale.JAPANESE, new ExportSettings(TableId.DEVICES, ',', false, false, true)),
				target, Progress.NONE);
		assertThat(read("README.txt")).contains("展開マニフェスト", "3 台のうち 2 台");
	}

	@Test
	void cancellingLeavesNothing() {
		Progress impatient = new Progress() {
			@Override
			public void advanced(long done, long total) {
				// not of interest
			}

			@Override
			public boolean isCancelled() {
				return true;
			}
		};
		assertThatThrownBy(() -> new ManifestExport().write(new SamplePlan().check(), target, impatient))
				.isInstanceOf(CancellationException.class);
		assertThat(parent).isEmptyDirectory();
	}

	private static org.imprimatur.model.Deployment deployment(org.imprimatur.model.Estate estate) {
		return estate.getPlans().getFirst().getWaves().getFirst().getDeployments().getFirst();
	}

	private void export(SamplePlan plan, boolean includeBlocked) throws IOException {
		new ManifestExport().write(plan.check(Locale.ENGLISH,
				new ExportSettings(TableId.DEVICES, ',', false, includeBlocked, false)), target, Progress.NONE);
	}

	private String read(String file) throws IOException {
		return Files.readString(target.resolve(file));
	}

	private List<String> lines(String file) throws IOException {
		return List.of(read(file).split("\r\n"));
	}

	private Map<String, Map<String, String>> ini(String file) throws IOException {
		Map<String, Map<String, String>> sections = new LinkedHashMap<>();
		Map<String, String> section = Map.of();
		for (String line : lines(file)) {
			if (line.startsWith("[")) {
				section = new LinkedHashMap<>();
				assertThat(sections.put(line.substring(1, line.length() - 1), section)).isNull();
			} else if (!line.isEmpty() && !line.startsWith(";")) {
				section.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
			}
		}
		return sections;
	}

	private Document xml(String file) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setNamespaceAware(true);
		return factory.newDocumentBuilder().parse(target.resolve(file).toFile());
	}

	private static List<String> texts(Document xml, String tag) {
		return elements(xml.getElementsByTagNameNS(NAMESPACE, tag)).stream().map(Element::getTextContent)
				.map(String::strip).toList();
	}

	private static List<String> components(Document xml) {
		return elements(xml.getElementsByTagNameNS(NAMESPACE, "component")).stream()
				.map(component -> ((Element) component.getParentNode()).getAttribute("pass") + "/"
						+ component.getAttribute("name") + "/" + component.getAttribute("processorArchitecture"))
				.toList();
	}

	private static List<Element> elements(NodeList nodes) {
		return Stream.iterate(0, i -> i < nodes.getLength(), i -> i + 1).map(i -> (Element) nodes.item(i)).toList();
	}
}
