package org.imprimatur.diagram.output;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.io.IOException;
import java.net.URL;
import java.util.ArrayDeque;
import java.util.Deque;

import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.imprimatur.diagram.Paint;
import org.imprimatur.diagram.layout.Area;
import org.imprimatur.diagram.layout.TextLine;
import org.imprimatur.diagram.text.Typeface;

/** Writes what is painted as the content of a PDF page. */
final class PdfCanvas implements Canvas {

	private static final int ROUND = 1;

	private final PDPageContentStream stream;
	private final PdfFonts fonts;
	private final Theme theme;
	private final Deque<Boolean> saved = new ArrayDeque<>();

	PdfCanvas(PDPageContentStream stream, PdfFonts fonts, Theme theme) {
		this.stream = stream;
		this.fonts = fonts;
		this.theme = theme;
	}

	@Override
	public void begin(Mark mark) {
		saved.push(false);
	}

	@Override
	public void begin(AffineTransform transform) throws IOException {
		saved.push(true);
		stream.saveGraphicsState();
		stream.transform(new Matrix(transform));
	}

	@Override
	public void clip(Area area) throws IOException {
		saved.push(true);
		stream.saveGraphicsState();
		stream.addRect((float) area.x(), (float) area.y(), (float) area.width(), (float) area.height());
		stream.clip();
	}

	@Override
	public void end() throws IOException {
		if (saved.pop())
			stream.restoreGraphicsState();
	}

	@Override
	public void rectangle(Area area, double radius, Ink ink) throws IOException {
		shape(new RoundRectangle2D.Double(area.x(), area.y(), area.width(), area.height(), 2 * radius, 2 * radius),
				ink);
	}

	@Override
	public void ellipse(Area area, Ink ink) throws IOException {
		shape(new Ellipse2D.Double(area.x(), area.y(), area.width(), area.height()), ink);
	}

	@Override
	public void path(Path2D path, Ink ink) throws IOException {
		shape(path, ink);
	}

	private void shape(Shape shape, Ink ink) throws IOException {
		if (ink.fill() != null)
			stream.setNonStrokingColor(colour(ink.fill()));
		if (ink.stroke() != null) {
			stream.setStrokingColor(colour(ink.stroke()));
			stream.setLineWidth((float) ink.width());
			stream.setLineJoinStyle(ROUND);
			float[] pattern = new float[ink.pattern().length];
			for (int i = 0; i < pattern.length; i++)
				pattern[i] = (float) ink.pattern()[i];
			stream.setLineDashPattern(pattern, 0);
		}
		PdfShapes.trace(shape.getPathIterator(null), stream);
		if (ink.fill() != null && ink.stroke() != null)
			stream.fillAndStroke();
		else if (ink.fill() != null)
			stream.fill();
		else
			stream.stroke();
	}

	private java.awt.Color colour(Paint paint) {
		return new java.awt.Color(theme.colour(paint));
	}

	@Override
	public void text(TextLine line) throws IOException {
		double x = line.x();
		for (PdfFonts.Run run : fonts.runs(line.text(), line.bold())) {
			text(run, x, line);
			x += Typeface.sans().width(run.text(), line.size(), line.bold());
		}
	}

	private void text(PdfFonts.Run run, double x, TextLine line) throws IOException {
		stream.beginText();
		stream.setFont(run.font(), (float) line.size());
		stream.setNonStrokingColor(colour(line.paint()));
		stream.setStrokingColor(colour(line.paint()));
		stream.setLineWidth((float) (line.size() * OutlinedText.WEIGHT));
		stream.setLineDashPattern(new float[0], 0);
		stream.setRenderingMode(line.bold() && !(run.font() instanceof GlyphFont) ? RenderingMode.FILL_STROKE
				: RenderingMode.FILL);
		double regular = Typeface.sans().width(run.text(), line.size(), false);
		if (regular > 0)
			stream.setHorizontalScaling((float) (100 * Typeface.sans()
			.width(run.text(), line.size(), line.bold()) / regular));
		stream.setTextMatrix(new Matrix(1, 0, (float) (line.italic() ? OutlinedText.SLANT : 0), -1, (float) x,
				(float) line.baseLine()));
		stream.showText(run.text());
		stream.endText();
	}

	@Override
	public void image(URL image, Area area) throws IOException {
		PdfImages.draw(image, area, stream);
	}
}
