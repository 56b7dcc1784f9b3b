package org.imprimatur.diagram.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.imprimatur.diagram.text.Typeface;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fonts for PDFs that others lay out. */
class DocumentFontsTest {

	@TempDir
	Path folder;

	private Path latin() throws IOException {
		try (InputStream file = Typeface.file()) {
			Files.copy(file, folder.resolve("latin.ttf"));
		}
		return folder.resolve("latin.ttf");
	}

	@Test
	void japaneseThatNoFontHasIsNamedOnce() throws IOException {
		assertThat(DocumentFonts.of(Optional.of(latin())).missing("a 権利 権 あ é")).isEqualTo("権利あ");
	}

	@Test
	void eachCharacterIsInOneOfTheFonts() throws IOException {
		try (PDDocument document = new PDDocument()) {
			List<PDFont> fonts = DocumentFonts.of(Optional.of(latin())).fonts(document, "aé権🙂", true);
			assertThat(fonts).hasSize(2);
			assertThat(fonts.getFirst().getStringWidth("aé")).isPositive();
			assertThat(fonts.getLast().getStringWidth("権🙂")).isPositive();
			assertThatThrownBy(() -> fonts.getLast().getStringWidth("a")).isInstanceOf(IllegalArgumentException.class);
		}
	}

	@Test
	void aFileThatIsNoFontIsAnError() throws IOException {
		Path none = Files.writeString(folder.resolve("none.ttc"), "no font");
		assertThatThrownBy(() -> DocumentFonts.of(Optional.of(none))).isInstanceOf(IOException.class);
	}
}
