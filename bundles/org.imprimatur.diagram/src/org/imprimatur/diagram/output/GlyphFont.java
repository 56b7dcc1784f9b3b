package org.imprimatur.diagram.output;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType3Font;

/**
 * A Type 3 font (ISO 32000-1, 9.6.5) of up to 255 characters, each given by its outline, with a map to Unicode so that
 * text in it can be found and copied. PDFBox cannot embed the CFF collections that Japanese fonts come as.
 */
final class GlyphFont extends PDType3Font {

	private static final int MOST = 255;
	private static final double UNITS = 1000;
	private static final double ASCENT = 880;
	private static final int SYMBOLIC = 4;

	private final PDDocument document;
	private final double weight;
	private final COSDictionary dictionary;
	private final Map<Integer, Integer> codes = new HashMap<>();
	private final COSArray differences = new COSArray();
	private final COSArray widths = new COSArray();
	private final StringBuilder mappings = new StringBuilder();

	/** @param weight width in ems of the line that makes outlines bold; 0 for none */
	GlyphFont(PDDocument document, double weight) throws IOException {
		this(document, weight, empty());
	}

	private GlyphFont(PDDocument document, double weight, COSDictionary dictionary) throws IOException {
		super(dictionary);
		this.document = document;
		this.weight = weight;
		this.dictionary = dictionary;
		differences.add(COSInteger.get(1));
		COSDictionary encoding = new COSDictionary();
		encoding.setItem(COSName.TYPE, COSName.ENCODING);
		encoding.setItem(COSName.DIFFERENCES, differences);
		dictionary.setItem(COSName.ENCODING, encoding);
		dictionary.setInt(COSName.FIRST_CHAR, 1);
		dictionary.setItem(COSName.WIDTHS, widths);
	}

	private static COSDictionary empty() {
		COSDictionary font = new COSDictionary();
		font.setItem(COSName.TYPE, COSName.FONT);
		font.setItem(COSName.SUBTYPE, COSName.TYPE3);
		font.setItem(COSName.FONT_BBOX, numbers(0, -UNITS / 4, UNITS, UNITS));
		font.setItem(COSName.FONT_MATRIX, numbers(1 / UNITS, 0, 0, 1 / UNITS, 0, 0));
		font.setItem(COSName.FONT_DESC, descriptor());
		font.setItem(COSName.CHAR_PROCS, new COSDictionary());
		font.setItem(COSName.RESOURCES, new COSDictionary());
		return font;
	}

	/** Tagged documents want one (ISO 32000-1, 9.6.5); others lay text out by it. */
	private static COSDictionary descriptor() {
		COSDictionary descriptor = new COSDictionary();
		descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
		descriptor.setName(COSName.FONT_NAME, "Outlines");
		descriptor.setInt(COSName.FLAGS, SYMBOLIC);
		descriptor.setItem(COSName.FONT_BBOX, numbers(0, -UNITS / 4, UNITS, UNITS));
		descriptor.setFloat(COSName.ASCENT, (float) ASCENT);
		descriptor.setFloat(COSName.DESCENT, (float) (ASCENT - UNITS));
		descriptor.setInt(COSName.ITALIC_ANGLE, 0);
		return descriptor;
	}

	private static COSArray numbers(double... numbers) {
		COSArray array = new COSArray();
		for (double number : numbers)
			array.add(new COSFloat((float) number));
		return array;
	}

	/** Whether it takes no more characters. */
	boolean isFull() {
		return codes.size() == MOST;
	}

	/**
	 * Adds a character.
	 *
	 * @param outline in ems, upwards from the base line
	 * @param advance in ems
	 */
	void add(int codePoint, Path2D outline, double advance) throws IOException {
		int code = codes.size() + 1;
		codes.put(codePoint, code);
		COSName name = COSName.getPDFName("u" + Integer.toHexString(codePoint));
		differences.add(name);
		widths.add(new COSFloat((float) (advance * UNITS)));
		dictionary.setInt(COSName.LAST_CHAR, code);
		dictionary.getCOSDictionary(COSName.CHAR_PROCS).setItem(name, stream(procedure(outline, advance)));
		mappings.append(String.format("<%02x> <%s>\n", code,
				HexFormat.of().formatHex(Character.toString(codePoint).getBytes(StandardCharsets.UTF_16BE))));
		dictionary.setItem(COSName.TO_UNICODE, stream(unicodeMap()));
	}

	private COSStream stream(String text) throws IOException {
		COSStream stream = document.getDocument().createCOSStream();
		try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
			out.write(text.getBytes(StandardCharsets.US_ASCII));
		}
		return stream;
	}

	private String procedure(Path2D outline, double advance) {
		StringBuilder text = new StringBuilder();
		text.append(String.format(Locale.ROOT, "%d 0 0 -250 %d 1000 d1\n", Math.round(advance * UNITS),
				Math.round(advance * UNITS)));
		if (weight > 0)
			text.append(String.format(Locale.ROOT, "%.0f w 1 j [] 0 d\n", weight * UNITS));
		double[] p = new double[6];
		double[] last = new double[2];
		for (PathIterator steps = outline.getPathIterator(AffineTransform.getScaleInstance(UNITS,
				UNITS)); !steps.isDone(); steps.next()) {
			int segment = steps.currentSegment(p);
			int used = PdfPath.append(text, segment, p, last);
			if (used > 0)
				System.arraycopy(p, used - 2, last, 0, 2);
		}
		return text.append(weight > 0 ? "B" : "f").append(outline.getWindingRule() == Path2D.WIND_EVEN_ODD ? "*" : "")
				.toString();
	}

	private String unicodeMap() {
		return "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
				+ "1 begincodespacerange\n<00> <ff>\nendcodespacerange\n" + chunks() + "endcmap\nend\nend\n";
	}

	/** A map lists at most 100 characters at once. */
	private String chunks() {
		StringBuilder text = new StringBuilder();
		String[] lines = mappings.toString().split("\n");
		for (int start = 0; start < lines.length; start += 100) {
			int end = Math.min(lines.length, start + 100);
			text.append(end - start).append(" beginbfchar\n");
			for (int i = start; i < end; i++)
				text.append(lines[i]).append('\n');
			text.append("endbfchar\n");
		}
		return text.toString();
	}

	@Override
	protected byte[] encode(int unicode) {
		Integer code = codes.get(unicode);
		if (code == null)
			throw new IllegalArgumentException("This font lacks U+" + Integer.toHexString(unicode));
		return new byte[] { code.byteValue() };
	}
}
