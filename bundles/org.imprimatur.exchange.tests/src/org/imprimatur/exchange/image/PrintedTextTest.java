package org.imprimatur.exchange.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What DISM, Get-WindowsImage and wiminfo print. */
class PrintedTextTest {

	@TempDir
	private Path folder;

	@Test
	void dismList() {
		MasterFile file = read("dism-list.txt");
		assertThat(file.format()).isEqualTo(MasterFormat.DISM);
		assertThat(file.medium()).isEqualTo("install.esd");
		assertThat(file.images()).extracting(ImageFacts::name).containsExactly("Windows 11 Home", "Windows 11 Pro");
		assertThat(file.images()).allSatisfy(image -> assertThat(image.kind()).isEqualTo(ImageKind.UNKNOWN));
		assertThat(file.images().get(1).size()).hasValue(18353012447L);
		assertThat(file.others()).isEqualTo(3);
	}

	@Test
	void dismIndex() {
		ImageFacts image = read("dism-index.txt").images().getFirst();
		assertThat(image.index()).isEqualTo(5);
		assertThat(image.editionId()).isEqualTo("Professional");
		assertThat(image.installationType()).isEqualTo("Client");
		assertThat(image.languages()).containsExactly("en-US", "ja-JP");
		assertThat(image.defaultLanguage()).isEqualTo("ja-JP");
		assertThat(image.version()).hasToString("10.0.26100.1742");
		assertThat(image.architecture()).isEqualTo("x64");
		assertThat(image.created()).as("local time without zone").isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "Shift_JIS", "UTF-16", "UTF-16LE", "BOM" })
	void japaneseDismInAnyEncoding(String encoding) {
		String text = new String(ImageFiles.fixture("dism-index-ja.txt"), StandardCharsets.UTF_8);
		byte[] bytes = switch (encoding) {
			case "BOM" -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
			case "UTF-16LE" -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
			default -> text.replace("\n", "\r\n").getBytes(Charset.forName(encoding));
		};
		MasterFile file = ImageFiles.read(ImageFiles.write(folder.resolve("dism.txt"), bytes));
		assertThat(file.medium()).isEqualTo("install.wim");
		ImageFacts image = file.images().getFirst();
		assertThat(image.index()).isEqualTo(3);
		assertThat(image.editionId()).isEqualTo("Enterprise");
		assertThat(image.installationType()).isEqualTo("Client");
		assertThat(image.defaultLanguage()).isEqualTo("ja-JP");
		assertThat(image.version()).hasToString("10.0.22631.2861");
		assertThat(image.size()).hasValue(18353012447L);
	}

	@Test
	void getWindowsImage() {
		MasterFile file = read("get-windowsimage.txt");
		assertThat(file.format()).isEqualTo(MasterFormat.POWERSHELL);
		assertThat(file.medium()).isEmpty();
		ImageFacts image = file.images().getFirst();
		assertThat(image.editionId()).isEqualTo("Professional");
		assertThat(image.languages()).containsExactly("en-US", "fr-FR");
		assertThat(image.defaultLanguage()).isEqualTo("en-US");
		assertThat(image.version()).hasToString("10.0.22621.525");
		assertThat(image.size()).hasValue(16479089353L);
	}

	@ParameterizedTest
	@ValueSource(strings = { "16,479,089,353 bytes", "16.479.089.353 Bytes", "16 479 089 353 octets",
			"16\u00A0479\u00A0089\u00A0353 bytes", "16\u202F479\u202F089\u202F353 octets", "16’479’089’353 Bytes",
			"16479089353 バイト" })
	void groupingOfAnyLocale(String size) {
		String text = "ImageIndex : 1\nImageName : x\nImageSize : " + size + "\n";
		Path file = ImageFiles.write(folder.resolve("x.txt"), text.getBytes(StandardCharsets.UTF_8));
		assertThat(ImageFiles.read(file).images().getFirst().size()).hasValue(16479089353L);
	}

	@ParameterizedTest
	@ValueSource(strings = { "wiminfo.txt", "wiminfo.xml" })
	void wiminfo(String name) {
		MasterFile file = read(name);
		assertThat(file.others()).isEqualTo(2);
		assertThat(file.images()).extracting(ImageFacts::editionId).containsExactly("Core", "Professional");
		assertThat(file.images()).allSatisfy(image -> {
			assertThat(image.architecture()).isEqualTo("x64");
			assertThat(image.version()).hasToString("10.0.26100.1742");
			assertThat(image.languages()).containsExactly("en-US");
			assertThat(image.created()).isPresent();
			assertThat(image.productName()).isEqualTo("Microsoft® Windows® Operating System");
		});
	}

	@Test
	void listAndDetailsInOneFile() {
		String text = text("dism-list.txt") + text("dism-index.txt");
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		MasterFile file = ImageFiles.read(ImageFiles.write(folder.resolve("x.txt"), bytes));
		assertThat(file.images()).hasSize(2);
		assertThat(file.images().get(1).editionId()).isEqualTo("Professional");
	}

	@Test
	void textsAboutTwoFilesInOne() {
		String text = text("dism-index.txt") + text("dism-index.txt").replace("26100", "22631");
		Path file = ImageFiles.write(folder.resolve("x.txt"), text.getBytes(StandardCharsets.UTF_8));
		assertThat(ImageFiles.problem(file).problems()).singleElement().satisfies(problem -> {
			assertThat(problem.line()).isEqualTo(text.lines().toList().lastIndexOf("Version : 10.0.22631") + 1);
			assertThat(problem.message()).contains("Version");
		});
	}

	@Test
	void otherTexts() {
		Path file = ImageFiles.write(folder.resolve("x.txt"), "Hello: world\n".getBytes(StandardCharsets.UTF_8));
		assertThat(ImageFiles.problem(file)).hasMessageContaining("no known format");
		ImageFiles.write(file, new byte[] { 'I', 'n', 'd', 'e', 'x', ':', '1', '\n', (byte) 0xC3, 0x28, (byte) 0xFF });
		assertThat(ImageFiles.problem(file)).hasMessageContaining("UTF-8");
		ImageFiles.write(file, "<html/>".getBytes(StandardCharsets.UTF_8));
		assertThat(ImageFiles.problem(file)).hasMessageContaining("root element is html");
	}

	@Test
	void malformedXmlFileNamesTheLine() {
		String xml = "<WIM>\n<IMAGE INDEX='1'>\n</WIM>";
		Path file = ImageFiles.write(folder.resolve("x.xml"), xml.getBytes(StandardCharsets.UTF_8));
		assertThat(ImageFiles.problem(file).problems()).singleElement()
				.satisfies(problem -> assertThat(problem.line()).isEqualTo(3));
	}

	@Test
	void recognised() throws Exception {
		for (String name : new String[] { "dism-list.txt", "wiminfo.xml", "enterprise.wim", "udf-1.02.iso.gz" }) {
			assertThat(MasterFiles.recognises(ImageFiles.copy(name, folder))).as(name).isTrue();
		}
		assertThat(MasterFiles.recognises(ImageFiles.write(folder.resolve("a"), new byte[] { 1, 2, 0, 3 }))).isFalse();
		assertThat(MasterFiles.recognises(ImageFiles.write(folder.resolve("b"), new byte[0]))).isFalse();
	}

	private String text(String fixture) {
		return new String(ImageFiles.fixture(fixture), StandardCharsets.UTF_8);
	}

	private MasterFile read(String name) {
		return ImageFiles.read(ImageFiles.copy(name, folder));
	}
}
