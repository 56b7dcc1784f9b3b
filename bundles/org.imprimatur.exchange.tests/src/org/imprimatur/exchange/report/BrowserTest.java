package org.imprimatur.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.imprimatur.exchange.export.SamplePlan;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The web page of an audit report in a real browser, where there is one: Chromium without a window. */
class BrowserTest {

	private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
	private static final int MINUTES = 3;

	@TempDir
	Path folder;

	private static Optional<Path> chromium() {
		return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
				.flatMap(place -> NAMES.stream().map(name -> Path.of(place, name))).filter(Files::isExecutable).findFirst();
	}

	/** Has the page opened, and gives what the browser wrote: its document, and what it complains of. */
	private String open(Path page, String... wish) throws IOException, InterruptedException {
		Path written = folder.resolve("written.txt");
		List<String> call = new ArrayList<>(List.of(chromium().orElseThrow().toString(), "--headless", "--no-sandbox",
				"--disable-gpu", "--disable-dev-shm-usage", "--enable-logging=stderr",
				"--user-data-dir=" + folder.resolve("profile")));
		call.addAll(List.of(wish));
		call.add(page.toUri().toString());
		Process browser = new ProcessBuilder(call).redirectErrorStream(true).redirectOutput(written.toFile()).start();
		try {
			assertThat(browser.waitFor(MINUTES, TimeUnit.MINUTES)).as("ended").isTrue();
		} finally {
			browser.descendants().forEach(ProcessHandle::destroyForcibly);
			browser.destroyForcibly();
		}
		return Files.readString(written);
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "ja" })
	void pageIsReadAndPrintedWithoutComplaint(String language) throws Exception {
		assumeTrue(chromium().isPresent(), "no Chromium on the PATH");
		Path page = Files.writeString(folder.resolve("report.html"),
				Reports.html(Reports.context(new SamplePlan(), Locale.of(language))));
		String shown = open(page, "--dump-dom");
		assertThat(shown).contains("<h1>", "</html>", "RIM-203").doesNotContain("CONSOLE", "Refused to");
		assertThat(headings(shown)).isEqualTo(headings(Files.readString(page)));

		Path print = folder.resolve("print.pdf");
		open(page, "--no-pdf-header-footer", "--print-to-pdf=" + print);
		try (PDDocument document = Loader.loadPDF(print.toFile())) {
			assertThat(document.getNumberOfPages()).isGreaterThan(2);
			assertThat(new PDFTextStripper().getText(document)).contains("RIM-203", "SN-3");
		}
	}

	private static List<String> headings(String page) {
		return Stream.of(page.split("<h2")).skip(1).map(part -> part.substring(part.indexOf('>') + 1, part.indexOf("</h2>")))
				.toList();
	}
}
