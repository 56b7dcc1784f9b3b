package org.imprimatur.diagram.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.imprimatur.diagram.Drawing;
import org.imprimatur.diagram.Figure;
import org.imprimatur.diagram.Representation;
import org.imprimatur.diagram.samples.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PdfFormatTest {

	private static PDDocument pdf(Representation representation, OutputOptions options) throws Exception {
		return Loader.loadPDF(Written.bytes("pdf", representation, options));
	}

	/** The text without blanks and line ends, which the places of the lines decide on. */
	private static String text(PDDocument pdf) throws Exception {
		PDFTextStripper stripper = new PDFTextStripper();
		return packed(stripper.getText(pdf));
	}

	private static String packed(String text) {
		return text.replaceAll("[\\s　]", "");
	}

	private static Stream<Figure> all(Drawing drawing) {
		return drawing.figures().stream().flatMap(figure -> Stream.concat(Stream.of(figure),
				figure.children().stream()));
	}

	@Test
	void everyLabelCanBeFound() throws Exception {
		try (PDDocument pdf = pdf(Samples.plan(), Written.OPTIONS)) {
			String text = text(pdf);
			assertThat(text).contains(packed(Samples.plan().title()), packed("As of December 1, 2026"), "Notallowed",
					"deploys");
			assertThat(all(Samples.plan())).allSatisfy(figure -> assertThat(text)
					.contains(packed(figure.label().split("\n")[0])));
		}
	}

	/** With the font of this machine, if it has one, and without any. */
	@Test
	void japaneseLabelsCanBeFoundWhateverFontsThereAre() throws Exception {
		for (PdfFormat format : List.of(new PdfFormat(), new PdfFormat(Optional::empty)))
			try (PDDocument pdf = Loader.loadPDF(Written.bytes(format, Samples.japanese(), Written.OPTIONS))) {
				String text = text(pdf);
				assertThat(text).contains(packed(Samples.japanese().title()), packed(Samples.japanese().description()),
						"許諾", "認証", "名古屋支店",
						"エンタープライズ契約（第8412号）", "営業部ノートPCの再イメージング。", "対象デバイス120台");
			}
	}

	@Test
	void japaneseIsDrawnAsBoxesWhereNoFontHasIt() throws Exception {
		byte[] boxes = Written.bytes(new PdfFormat(Optional::empty), Samples.japanese(), Written.OPTIONS);
		assertThat(boxes).isEqualTo(Written.bytes(new PdfFormat(Optional::empty), Samples.japanese(), Written.OPTIONS));
		try (PDDocument pdf = Loader.loadPDF(boxes)) {
			List<String> fonts = new ArrayList<>();
			for (var name : pdf.getPage(0).getResources().getFontNames())
				fonts.add(pdf.getPage(0).getResources().getFont(name).getClass().getSimpleName());
			assertThat(fonts).contains("PDType3Font", "PDType0Font");
		}
	}

	@ParameterizedTest
	@EnumSource
	void thePageIsAsWanted(Paper paper) throws Exception {
		try (PDDocument pdf = pdf(Samples.plan(), Written.OPTIONS.withPaper(paper, false))) {
			assertThat(pdf.getNumberOfPages()).isEqualTo(1);
			assertThat(pdf.getPage(0).getMediaBox().getWidth())
					.isCloseTo((float) (paper.width() * 0.75), org.assertj.core.data.Offset.offset(0.1f));
			assertThat(pdf.getPage(0).getMediaBox().getHeight())
					.isCloseTo((float) (paper.height() * 0.75), org.assertj.core.data.Offset.offset(0.1f));
		}
	}

	@Test
	void aPosterShowsEverythingOnSeveralPages() throws Exception {
		try (PDDocument pdf = pdf(Samples.fleet(), Written.OPTIONS.withPaper(Paper.A4_LANDSCAPE, true))) {
			assertThat(pdf.getNumberOfPages()).isGreaterThan(3);
			assertThat(text(pdf)).contains("Nagoya", "Sapporo", packed("Page 1 of " + pdf.getNumberOfPages()));
		}
	}

	@Test
	void longTablesContinueWithTheirHeadsOnFurtherPages() throws Exception {
		try (PDDocument pdf = pdf(Samples.table(), Written.OPTIONS)) {
			assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
			PDFTextStripper last = new PDFTextStripper();
			last.setStartPage(pdf.getNumberOfPages());
			assertThat(packed(last.getText(pdf))).contains(packed(Samples.table().title()), "Variant19")
					.doesNotContain("Image0");
			assertThat(text(pdf)).contains("Image0", "Notallowed");
		}
	}

	@Test
	void titleLanguageAndBookmarksAreSet() throws Exception {
		try (PDDocument pdf = pdf(Samples.plan(), Written.OPTIONS)) {
			assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(Samples.plan().title());
			assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
			assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
			List<String> bookmarks = new ArrayList<>();
			for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children())
				bookmarks.add(item.getTitle());
			assertThat(bookmarks).hasSize(17).startsWith("Enterprise Agreement 8412", "MPSA 0045 Nagoya");
		}
	}

	@ParameterizedTest
	@MethodSource("org.imprimatur.diagram.output.Hostile#texts")
	void anyTextCanBeWritten(String text) throws Exception {
		try (PDDocument pdf = pdf(Hostile.drawing(text), Written.OPTIONS)) {
			assertThat(pdf.getNumberOfPages()).isEqualTo(1);
		}
	}

	@Test
	void theSameDrawingMakesTheSameBytes() throws Exception {
		assertThat(Written.bytes("pdf", Samples.plan(), Written.OPTIONS))
				.isEqualTo(Written.bytes("pdf", Samples.plan(), Written.OPTIONS));
	}
}
