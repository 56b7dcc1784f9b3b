package org.imprimatur.exchange.report.page;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.imprimatur.diagram.output.DocumentFonts;
import org.imprimatur.exchange.report.ReportContext;
import org.imprimatur.exchange.report.content.Words;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import com.openhtmltopdf.extend.FSUriResolver;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;

/** The report as a tagged PDF with bookmarks (PDF/UA), laid out from its web page. */
public final class PdfReport {

	private static final String DOCTYPE = "<!DOCTYPE html>";
	private static final String FAMILY = "Liberation Sans";
	private static final int NORMAL = 400;
	private static final int BOLD = 700;
	/** The fonts, and what only this renderer knows: the report's title at the foot of each page. */
	private static final String STYLE = """
			html, td.code, tbody th.code { font-family: %s }
			.running { display: block; position: running(foot); font-size: 7.5pt; color: #555; margin: 0 }
			@page { @bottom-left { content: element(foot) } }
			@page wide { @bottom-left { content: none } @bottom-right { content: none } }
			""";
	/** Nothing but what the page itself holds is read. */
	private static final FSUriResolver NOTHING_ELSE = (base, address) -> address.startsWith("data:") ? address : null;

	private PdfReport() {
	}

	/**
	 * Writes the report. In one that is not in Japanese, boxes stand for characters that no font has, such as those of a
	 * source's title, and its first page says so.
	 *
	 * @throws MissingFontException when it is in Japanese and no font of the machine has that
	 * @throws IOException          when the font file cannot be read or {@code out} fails
	 */
	public static void write(ReportContext context, OutputStream out) throws IOException {
		String page = ReportPage.of(context, Pictures.PDF);
		DocumentFonts fonts = DocumentFonts.of(context.font());
		Document html = parse(page.replace(DOCTYPE, ""));
		String missing = fonts.missing(Bookmarks.text(html));
		if (!missing.isEmpty() && context.locale().getLanguage().equals(Locale.JAPANESE.getLanguage())) {
			throw new MissingFontException(missing);
		}
		if (!missing.isEmpty()) {
			Bookmarks.note(html, new Words(context.locale()).text("pdf.boxes", missing.codePointCount(0, missing.length())));
		}
		Bookmarks.add(html);
		String text = Bookmarks.text(html);
		XRLog.setLoggingEnabled(false);
		try (PDDocument document = new PDDocument()) {
			render(html, text, fonts, document);
			describe(document, context);
			document.save(out);
		}
	}

	private static void render(Document html, String text, DocumentFonts fonts, PDDocument document) throws IOException {
		PdfRendererBuilder builder = new PdfRendererBuilder().usePDDocument(document).usePdfUaAccessibility(true)
				.usePdfVersion(1.7f).useUriResolver(NOTHING_ELSE).useFastMode().withW3cDocument(html, "");
		List<PDFont> regular = fonts.fonts(document, text, false);
		List<PDFont> bold = fonts.fonts(document, text, true);
		for (int i = 0; i < regular.size(); i++) {
			add(regular.get(i), family(i), NORMAL, builder);
			if (i > 0) {
				add(bold.get(i), family(i), BOLD, builder);
			}
		}
		Bookmarks.style(html, STYLE.formatted(IntStream.range(0, regular.size()).mapToObj(i -> '"' + family(i) + '"')
				.collect(Collectors.joining(", "))));
		try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
			renderer.layout();
			renderer.createPDFWithoutClosing();
		}
	}

	private static void add(PDFont font, String family, int weight, PdfRendererBuilder builder) {
		builder.useFont(new PDFontSupplier(font), family, weight, FontStyle.NORMAL, true);
	}

	/** Liberation Sans comes first; the renderer draws it bold by itself. */
	private static String family(int index) {
		return index == 0 ? FAMILY : "Outlines " + index;
	}

	private static Document parse(String page) throws IOException {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			return factory.newDocumentBuilder().parse(new InputSource(new StringReader(page)));
		} catch (ParserConfigurationException | SAXException e) {
			throw new IllegalStateException(e);
		}
	}

	private static void describe(PDDocument document, ReportContext context) {
		Calendar made = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
		Instant stamp = context.stamp();
		made.setTimeInMillis(stamp.toEpochMilli());
		document.getDocumentInformation().setCreationDate(made);
		document.getDocumentInformation().setModificationDate(made);
		document.getDocumentInformation().setCreator(context.generator());
		document.getDocumentCatalog().setLanguage(context.locale().toLanguageTag());
		PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
		preferences.setDisplayDocTitle(true);
		document.getDocumentCatalog().setViewerPreferences(preferences);
		document.setDocumentId(stamp.toEpochMilli());
	}
}
