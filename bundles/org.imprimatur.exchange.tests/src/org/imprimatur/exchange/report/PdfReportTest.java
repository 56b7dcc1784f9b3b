package org.imprimatur.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.imprimatur.diagram.output.DocumentFonts;
import org.imprimatur.exchange.export.SamplePlan;
import org.imprimatur.exchange.report.page.MissingFontException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The PDF: the same words as the web page, tagged, with bookmarks. Machines without a Japanese font refuse to write it. */
class PdfReportTest {

	private static final String LIBERATION = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

	@TempDir
	Path folder;

	@FunctionalInterface
	private interface Check {
		void of(PDDocument document) throws IOException;
	}

	private static ReportContext context(SamplePlan plan, String language, Optional<Path> font) {
		ReportContext usual = Reports.context(plan, Locale.of(language));
		return new ReportContext(usual.survey(), usual.book(), usual.locale(), usual.stamp(), usual.generator(), usual.by(),
				usual.inputs(), usual.serials(), usual.list(), usual.since(), font);
	}

	private static byte[] bytes(ReportContext context) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		AuditReport.PDF.write(context, out);
		return out.toByteArray();
	}

	/** Checks a report; where no font has Japanese, that one in Japanese says so. */
	private static void check(ReportContext context, Check check) throws IOException {
		boolean japanese = context.locale().getLanguage().equals("ja");
		if (!japanese || DocumentFonts.of(Optional.empty()).missing("権利").isEmpty()) {
			try (PDDocument document = Loader.loadPDF(bytes(context))) {
				check.of(document);
			}
		} else {
			assertThatThrownBy(() -> bytes(context)).isInstanceOf(MissingFontException.class);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "ja" })
	void itIsTaggedHasBookmarksAndSaysWhatThePageSays(String language) throws IOException {
		Document page = Reports.usual(language);
		List<String> headings = Reports.elements(page, "*").stream()
				.filter(element -> element.getTagName().matches("h[234]")).map(Element::getTextContent).toList();
		List<String> captions = Reports.elements(page, "caption").stream().map(Element::getTextContent).toList();
		check(context(new SamplePlan(), language, Optional.empty()), document -> {
			isTagged(document, language);
			assertThat(bookmarks(document)).isEqualTo(headings);
			String text = squeezed(new PDFTextStripper().getText(document));
			assertThat(headings).isNotEmpty().allSatisfy(heading -> assertThat(text).contains(squeezed(heading)));
			assertThat(captions).isNotEmpty().allSatisfy(caption -> assertThat(text).contains(squeezed(caption)));
			assertThat(text).contains(Reports.HASH);
		});
	}

	private static void isTagged(PDDocument document, String language) throws IOException {
		PDDocumentCatalog catalog = document.getDocumentCatalog();
		assertThat(document.getDocumentInformation().getTitle()).contains("Contoso, Ltd.");
		assertThat(catalog.getLanguage()).isEqualTo(language);
		assertThat(catalog.getMarkInfo().isMarked()).isTrue();
		assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
		assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
		assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8)).contains("pdfuaid");
		for (PDPage page : document.getPages()) {
			for (COSName name : page.getResources().getFontNames()) {
				assertThat(page.getResources().getFont(name).isEmbedded()).as(name.getName()).isTrue();
			}
		}
	}

	private static List<String> bookmarks(PDDocument document) {
		List<String> titles = new ArrayList<>();
		collect(document.getDocumentCatalog().getDocumentOutline(), titles);
		return titles;
	}

	private static void collect(PDOutlineNode node, List<String> titles) {
		for (PDOutlineItem item : node.children()) {
			titles.add(item.getTitle());
			collect(item, titles);
		}
	}

	private static String squeezed(String text) {
		return text.replaceAll("\\s+", "");
	}

	private Path latinFont() throws IOException {
		Path font = folder.resolve("latin.ttf");
		try (InputStream liberation = PDDocument.class.getResourceAsStream(LIBERATION)) {
			Files.copy(liberation, font);
		}
		return font;
	}

	@Test
	void boxesStandForSomeJapaneseInEnglishAndItIsSaid() throws IOException {
		ReportContext context = context(new SamplePlan(), "en", Optional.of(latinFont()));
		try (PDDocument document = Loader.loadPDF(bytes(context))) {
			PDFTextStripper stripper = new PDFTextStripper();
			stripper.setEndPage(1);
			assertThat(squeezed(stripper.getText(document))).contains(squeezed("This PDF shows a box for each of"));
			assertThat(squeezed(new PDFTextStripper().getText(document))).contains("再イメージング");
		}
	}

	@Test
	void aFontWithoutJapaneseIsRefusedInJapanese() throws IOException {
		Path font = latinFont();
		assertThatThrownBy(() -> bytes(context(new SamplePlan(), "ja", Optional.of(font))))
				.isInstanceOfSatisfying(MissingFontException.class,
						e -> assertThat(e.characters().codePointCount(0, e.characters().length())).isBetween(1, 10));
	}

	@Test
	void aFontFileThatIsNoneIsAnError() throws IOException {
		Path font = Files.writeString(folder.resolve("none.ttf"), "no font");
		assertThatThrownBy(() -> bytes(context(new SamplePlan(), "en", Optional.of(font)))).isInstanceOf(IOException.class);
		assertThatThrownBy(() -> bytes(context(new SamplePlan(), "en", Optional.of(folder.resolve("missing.ttf")))))
				.isInstanceOf(IOException.class);
	}

	@Test
	void hostileNamesDoNoHarm() throws IOException {
		SamplePlan plan = new SamplePlan().with(estate -> estate.setName("<b>\"&\u202Eevil " + "long".repeat(60)));
		check(context(plan, "en", Optional.empty()),
				document -> assertThat(squeezed(new PDFTextStripper().getText(document))).contains("<b>\"&"));
	}
}
