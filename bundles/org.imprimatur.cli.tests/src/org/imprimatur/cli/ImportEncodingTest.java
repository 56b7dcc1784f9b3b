package org.imprimatur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files whose encoding the call names. */
class ImportEncodingTest {

	private static final String FLEET = "tokyo.fleet.csv";
	private static final String OS = "PSComputerName,CSName,Caption,OSLanguage,BuildNumber\n"
			+ "%1$s,%1$s,Microsoft Windows 11 Pro,1041,26100\n";
	private static final String BIOS = "PSComputerName,SerialNumber,SMBIOSBIOSVersion\n%1$s,S1,1.0\n";

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource({ "windows-1252, Zürich-é1, windows-1252", "UTF-16LE, 東京-1, utf-16le", "UTF-16BE, 東京-1, UTF-16BE",
			"x-UTF-16LE-BOM, 東京-1, UTF-16LE", "UTF-16, 東京-1, UTF-16", "windows-31j, 髙橋-1, Shift_JIS",
			"windows-31j, 髙橋-1, sjis", "UTF-8, 東京-1, utf8", "EUC-JP, 東京-1, EUC-JP" })
	void inventoriesAreReadInIt(String written, String host, String named) throws IOException {
		write("os.csv", OS.formatted(host), written);
		write("bios.csv", BIOS.formatted(host), written);
		Call call = call("import", "os.csv", "bios.csv", "--fleet", FLEET, "--encoding", named);
		assertThat(call.out()).contains("(powershell)", "1 added");
		assertThat(Files.readString(folder.resolve(FLEET))).contains("S1," + host + ",");
	}

	@Test
	void tablesAreReadInIt() throws IOException {
		write("t.csv", "Serial No,Site\nABC123,Zürich\n", "windows-1252");
		assertThat(call("import", "mapping", "t.csv", "--propose").err()).startsWith("t.csv:2: ")
				.contains("--encoding");
		assertThat(call("import", "mapping", "t.csv", "--propose", "--encoding", "cp1252").out()).contains("Zürich");
		assertThat(call("import", "mapping", "t.csv", "--fleet", FLEET, "--encoding", "cp1252").exit()).isZero();
		assertThat(Files.readString(folder.resolve(FLEET))).contains("Zürich");
	}

	@Test
	void purchasesAndTextsAboutImagesAreReadInIt() throws IOException {
		new SamplePlan().in(folder);
		write("orders.csv", "注文番号,製品名,数量\n4711,Windows 11 Pro アップグレード,20\n", "EUC-JP");
		assertThat(call("import", "purchases", "orders.csv", "--plan", SamplePlan.NAME, "--encoding", "EUC-JP").out())
				.contains("1 added");
		String dism = Files.readString(Fixtures.copy("dism-index.txt", folder));
		write("image.txt", dism.replace("Windows 11 Pro", "Windows 11 Pro für alle"), "windows-1252");
		Call refused = call("import", "image", "image.txt", "--plan", SamplePlan.NAME);
		assertThat(refused.exit()).isEqualTo(ExitCode.UNREADABLE);
		assertThat(refused.err()).containsPattern("^image.txt:\\d+: .*bytes FC.*--encoding");
		assertThat(call("import", "image", "image.txt", "--plan", SamplePlan.NAME, "--encoding", "cp1252").out())
				.contains("Windows 11 Pro für alle");
	}

	@Test
	void xmlIsReadInItWhateverItSays() throws IOException {
		String xml = Files.readString(Fixtures.copy("ocs.xml", folder));
		String lie = xml.startsWith("<?xml") ? xml.substring(xml.indexOf("?>") + 2) : xml;
		write("lie.xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + lie, "UTF-16LE");
		assertThat(call("import", "ocs", "lie.xml", "--fleet", FLEET, "--encoding", "UTF-16LE").out())
				.contains("1 added");
	}

	@Test
	void bytesThatDoNotFitAreToldWithTheirLine() throws IOException {
		write("os.csv", OS.formatted("Zürich"), "windows-1252");
		Call call = call("import", "os.csv", "--fleet", FLEET, "--encoding", "UTF-8");
		assertThat(call.exit()).isEqualTo(ExitCode.UNREADABLE);
		assertThat(call.err()).startsWith("os.csv:2: ").contains("bytes FC", "UTF-8", "--encoding");
		write("header.csv", "Gerät,Seriennummer\n1,2\n", "windows-1252");
		assertThat(call("import", "header.csv", "--fleet", FLEET).err()).startsWith("header.csv:1: ")
				.contains("bytes E4", "--encoding");
		assertThat(folder.resolve(FLEET)).doesNotExist();
	}

	@Test
	void anUnknownEncodingIsUsage() throws IOException {
		write("os.csv", OS.formatted("PC1"), "UTF-8");
		for (String name : new String[] { "klingon", "not a name", "" }) {
			Call call = call("import", "os.csv", "--fleet", FLEET, "--encoding", name);
			assertThat(call.exit()).isEqualTo(ExitCode.USAGE);
			assertThat(call.err()).contains("There is no encoding “" + name + "”", "UTF-16LE");
		}
		assertThat(call("import", "os.csv", "--fleet", FLEET, "--encoding", "x", "--lang", "ja").err())
				.contains("文字コード「x」はありません");
	}

	private void write(String file, String text, String encoding) throws IOException {
		Files.write(folder.resolve(file), text.getBytes(Charset.forName(encoding)));
	}

	private Call call(String... arguments) {
		return Call.in(folder, arguments);
	}
}
