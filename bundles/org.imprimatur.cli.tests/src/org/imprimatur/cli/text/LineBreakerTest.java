package org.imprimatur.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

import org.junit.jupiter.api.Test;

/** Lines of a terminal. */
class LineBreakerTest {

	@Test
	void breaksAtBlanks() {
		assertThat(LineBreaker.lines("one two three", 7, 5)).containsExactly("one two", "three");
	}

	@Test
	void breaksJapaneseAnywhereButBeforeClosingMarks() {
		assertThat(LineBreaker.lines("日本語の文。続き", 10, 10)).containsExactly("日本語の", "文。続き");
	}

	@Test
	void keepsAddressesWhole() {
		assertThat(LineBreaker.lines("see https://example.com/a/long/one now", 10, 10)).containsExactly("see",
				"https://example.com/a/long/one", "now");
	}

	@Test
	void wideCharactersTakeTwoColumns() {
		assertThat(DisplayWidth.of("aあｱ𠮟e\u0301")).isEqualTo(1 + 2 + 1 + 2 + 1);
	}

	@Test
	void sheetsHangTheirParagraphs() throws IOException {
		StringBuilder text = new StringBuilder();
		new Sheet(text, new Layout(30, false)).paragraph(2, 4, Ink.RED, "Label:", "one two three four five six");
		assertThat(text).hasToString("  Label: one two three four\n    five six\n");
	}

	@Test
	void controlsAreMadeVisible() {
		assertThat(Visible.text("a\u001B[31m\tb\u202Ec")).isEqualTo("a\uFFFD[31m b\uFFFDc");
	}
}
