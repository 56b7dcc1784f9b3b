package org.imprimatur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

import org.imprimatur.cli.text.Layout;
import org.imprimatur.examples.Examples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code imprimatur diagram}: what is drawn where, and which calls contradict themselves. */
class DiagramCommandTest {

	private static final String[] CALL = { "diagram", "two-hundred-pcs.imprimatur", "--date", "2026-12-01" };

	@TempDir
	Path folder;

	@BeforeEach
	void copyExample() throws IOException {
		Examples.copy("two-hundred-pcs", folder);
	}

	private Call draw(String options) {
		return Call.in(folder, Stream.concat(Stream.of(CALL), Stream.of(options.split(" "))).filter(word -> !word.isEmpty())
				.toArray(String[]::new));
	}

	@ParameterizedTest
	@CsvSource({ "'', two-hundred-pcs-plan.svg, '<?xml'", "-k rights, two-hundred-pcs-rights.svg, '<?xml'",
			"-f pdf, two-hundred-pcs-plan.pdf, '%PDF'", "-o x.pdf, x.pdf, '%PDF'", "-o x.PDF --tiles, x.PDF, '%PDF'",
			"-f pdf -o x.pdf, x.pdf, '%PDF'", "-f svg -o picture.xml, picture.xml, '<?xml'",
			"-o x.html --findings-only, x.html, '<!DOCTYPE html>'", "--scale 0.5 -o x.png, x.png, '\u0089PNG'" })
	void writesTheFormatAskedForOrThatOfTheName(String options, String file, String start) throws IOException {
		Call call = draw(options);
		assertThat(call.err()).isEmpty();
		assertThat(call.out()).isEqualTo("Written: " + file + System.lineSeparator());
		assertThat(Files.readString(folder.resolve(file), StandardCharsets.ISO_8859_1)).startsWith(start);
	}

	@Test
	void drawsAllKinds() {
		assertThat(draw("-k all").out().lines()).hasSize(6);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "-f png -o x.svg;--format png and the name x.svg contradict each other",
			"-o x.svg --tiles;--tiles is for pdf only, and this would be svg", "--tiles;--tiles is for pdf only",
			"-f png --paper a3_landscape;--paper is for pdf only", "-o x.html --scale 3;--scale is for png only",
			"-k everything;plan, rights, lineage, fleet, matrix, deployments, all", "-k all -o x.svg;do not go into one file",
			"-o x.jpg;Choose from: svg, png, pdf, html", "-f png --scale 11;at most 10" })
	void refusesCallsThatContradictThemselves(String options, String message) {
		Call call = draw(options);
		assertThat(call.exit()).isEqualTo(2);
		assertThat(call.err()).contains(message);
		assertThat(folder).isDirectoryNotContaining("glob:**.{svg,png,pdf,html}");
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "ja" })
	void saysThatAPictureIsSmallerThanWanted(String language) throws IOException {
		Examples.copy("enterprise", folder);
		Call call = Call.in(folder, Locale.of(language), Layout.PLAIN, "diagram", "enterprise.imprimatur", "--date",
				"2026-12-01", "--scale", "10", "-o", "x.png");
		assertThat(call.exit()).isZero();
		assertThat(call.err()).contains("x.png", "64", "SVG");
	}
}
