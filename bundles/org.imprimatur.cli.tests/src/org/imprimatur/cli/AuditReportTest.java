package org.imprimatur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code imprimatur audit -o FILE} as users call it. */
class AuditReportTest {

	private static final String DAY = "--date=2026-12-01";

	@TempDir
	Path folder;

	@BeforeEach
	void plan() throws IOException {
		new SamplePlan().withUnknownClause().in(folder.resolve("plans"));
	}

	private Call audit(String... arguments) {
		String[] all = new String[arguments.length + 3];
		all[0] = "audit";
		all[1] = "plans/sample.imprimatur";
		all[2] = DAY;
		System.arraycopy(arguments, 0, all, 3, arguments.length);
		return Call.in(folder, all);
	}

	private String read(String name) throws IOException {
		return Files.readString(folder.resolve(name));
	}

	@Test
	void theReportNamesTheInputsThatTheSealNames() throws IOException {
		Call call = audit("-o", "report.html", "--seal", "seal.json", "--by", "Licence desk");
		assertThat(call.err()).isEmpty();
		assertThat(call.exit()).isEqualTo(ExitCode.FINDINGS);
		assertThat(call.out()).contains("Report written: report.html", "Sealed: seal.json");
		String sha256 = read("seal.json").replaceAll("(?s).*?\"sha256\":\"([0-9a-f]{64})\".*", "$1");
		assertThat(read("report.html")).contains(sha256, "To be confirmed", "Licence desk");
	}

	@Test
	void theListOfDevicesIsWrittenAndHashed() throws IOException {
		Call call = audit("-o", "report.html", "--device-list", "devices.csv", "--devices", "1", "--lang", "ja");
		assertThat(call.err()).isEmpty();
		assertThat(call.out()).contains("報告書を出力しました: report.html");
		assertThat(read("devices.csv").lines()).hasSize(4);
		assertThat(read("report.html")).contains("<html lang=\"ja\"", "devices.csv", "ほか 2 台");
	}

	@Test
	void theReportTellsWhatChangedSinceASeal() throws IOException {
		audit("--seal", "old.json");
		new SamplePlan().withOtherEdition().in(folder.resolve("plans"));
		assertThat(audit("-o", "report.html", "--since", "old.json").err()).isEmpty();
		assertThat(read("report.html")).contains("Compared with the audit of 2026-12-01", ">fixed<", ">new<");
	}

	@Test
	void aFontWithoutTheCharactersIsRefusedInJapaneseWithARemedy() throws IOException {
		try (InputStream latin = PDDocument.class
				.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
			Files.copy(latin, folder.resolve("latin.ttf"));
		}
		Call call = audit("-o", "report.pdf", "--font", "latin.ttf", "--lang", "ja");
		assertThat(call.err()).contains("fonts-ipafont-gothic", "--font FILE", ".html");
		assertThat(call.exit()).isEqualTo(ExitCode.UNREADABLE);
		assertThat(folder.resolve("report.pdf")).doesNotExist();
		assertThat(audit("-o", "report.pdf", "--font", "latin.ttf").err()).isEmpty();
		assertThat(folder.resolve("report.pdf")).exists();
	}

	@ParameterizedTest
	@CsvSource({ "-o report.txt, .html or .pdf, 2", "-o plans/sample.imprimatur, .html or .pdf, 2",
			"-o plans, .html or .pdf, 2", "-o nowhere/report.html, does not exist, 3",
			"-o a.html --seal a.html, two outputs, 2", "-o a.html --device-list a.html, two outputs, 2",
			"-o a.html --device-list plans/sample.fleet.csv, Write to another file, 2",
			"-o a.html --devices -1, 0 to 1, 2", "-o a.html --devices 1001, 0 to 1, 2",
			"-o a.html --since plans/sample.imprimatur, This is no seal, 3",
			"-o a.html --since missing.json, does not exist, 3" })
	void aWrongCallSaysWhatIsWrongAndWritesNothing(String arguments, String message, int exit) throws IOException {
		String before = read("plans/sample.imprimatur");
		Call call = audit(arguments.split(" "));
		assertThat(call.err()).contains(message);
		assertThat(call.exit()).isEqualTo(exit);
		assertThat(folder.resolve("a.html")).doesNotExist();
		assertThat(read("plans/sample.imprimatur")).isEqualTo(before);
	}
}
