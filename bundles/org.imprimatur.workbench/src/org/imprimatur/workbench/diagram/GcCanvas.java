package org.imprimatur.workbench.diagram;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.net.URL;
import java.util.ArrayDeque;
import java.util.Deque;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.imprimatur.diagram.Paint;
import org.imprimatur.diagram.layout.Area;
import org.imprimatur.diagram.layout.TextLine;
import org.imprimatur.diagram.output.Canvas;
import org.imprimatur.diagram.output.Ink;
import org.imprimatur.diagram.output.Mark;
import org.imprimatur.diagram.output.Theme;

/** Paints drawings with the graphics of a window, as vectors; leaves out what lies outside of it. */
final class GcCanvas implements Canvas {

	/** Writing that is less high is drawn as a line. */
	private static final double LEGIBLE = 3;
	private static final int GREEK_ALPHA = 90;
	private static final int OPAQUE = 255;
	/** Lines that stick out of their area, such as borders. */
	private static final double BLEED = 4;

	private final GC gc;
	private final Theme theme;
	private final DrawingFonts fonts;
	private final BadgeImages badges;
	private final AffineTransform base;
	private final Area visible;
	private final Deque<AffineTransform> places = new ArrayDeque<>();

	GcCanvas(GC gc, Theme theme, DrawingFonts fonts, BadgeImages badges, Viewport viewport, Rectangle window) {
		this.gc = gc;
		this.theme = theme;
		this.fonts = fonts;
		this.badges = badges;
		base = new AffineTransform(viewport.scale(), 0, 0, viewport.scale(), viewport.left(), viewport.top());
		visible = new Area(viewport.x(0), viewport.y(0), window.width / viewport.scale(),
				window.height / viewport.scale());
		gc.setAdvanced(true);
		gc.setAntialias(SWT.ON);
		gc.setTextAntialias(SWT.ON);
		gc.setInterpolation(SWT.HIGH);
		places.push(base);
		place(base);
	}

	/** Leaves the graphics as they were. */
	void close() {
		gc.setTransform(null);
	}

	@Override
	public void begin(Mark mark) {
		places.push(places.peek());
	}

	@Override
	public void begin(AffineTransform transform) {
		AffineTransform inner = new AffineTransform(places.peek());
		inner.concatenate(transform);
		places.push(inner);
		place(inner);
	}

	@Override
	public void clip(Area area) {
		throw new UnsupportedOperationException("Only sheets of paper are clipped"); //$NON-NLS-1$
	}

	@Override
	public void end() {
		AffineTransform ended = places.pop();
		if (ended != places.peek())
			place(places.peek());
	}

	private void place(AffineTransform place) {
		Transform transform = new Transform(gc.getDevice(), (float) place.getScaleX(), (float) place.getShearY(),
				(float) place.getShearX(), (float) place.getScaleY(), (float) place.getTranslateX(),
				(float) place.getTranslateY());
		gc.setTransform(transform);
		transform.dispose();
	}

	private boolean outside(Area area) {
		return places.peek() == base && !area.inset(-BLEED).overlaps(visible);
	}

	@Override
	public void rectangle(Area area, double radius, Ink ink) {
		if (outside(area))
			return;
		Path path = new Path(gc.getDevice());
		if (radius <= 0)
			path.addRectangle((float) area.x(), (float) area.y(), (float) area.width(), (float) area.height());
		else
			addRounded(path, area, Math.min(radius, Math.min(area.width(), area.height()) / 2));
		draw(path, ink);
	}

	private static void addRounded(Path path, Area area, double radius) {
		float size = (float) (2 * radius);
		float right = (float) area.right() - size;
		float bottom = (float) area.bottom() - size;
		path.addArc((float) area.x(), (float) area.y(), size, size, 180, -90);
		path.addArc(right, (float) area.y(), size, size, 90, -90);
		path.addArc(right, bottom, size, size, 0, -90);
		path.addArc((float) area.x(), bottom, size, size, -90, -90);
		path.close();
	}

	@Override
	public void ellipse(Area area, Ink ink) {
		if (outside(area))
			return;
		Path path = new Path(gc.getDevice());
		path.addArc((float) area.x(), (float) area.y(), (float) area.width(), (float) area.height(), 0, 360);
		path.close();
		draw(path, ink);
	}

	@Override
	public void path(Path2D shape, Ink ink) {
		var bounds = shape.getBounds2D();
		if (!outside(new Area(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight())))
			draw(path(shape), ink);
	}

	private Path path(Path2D shape) {
		Path path = new Path(gc.getDevice());
		float[] at = new float[6];
		for (PathIterator steps = shape.getPathIterator(null); !steps.isDone(); steps.next())
			switch (steps.currentSegment(at)) {
			case PathIterator.SEG_MOVETO -> path.moveTo(at[0], at[1]);
			case PathIterator.SEG_LINETO -> path.lineTo(at[0], at[1]);
			case PathIterator.SEG_QUADTO -> path.quadTo(at[0], at[1], at[2], at[3]);
			case PathIterator.SEG_CUBICTO -> path.cubicTo(at[0], at[1], at[2], at[3], at[4], at[5]);
			default -> path.close();
			}
		return path;
	}

	private void draw(Path path, Ink ink) {
		if (ink.fill() != null) {
			gc.setBackground(colour(ink.fill()));
			gc.fillPath(path);
		}
		if (ink.stroke() != null) {
			gc.setForeground(colour(ink.stroke()));
			gc.setLineAttributes(line(ink));
			gc.drawPath(path);
		}
		path.dispose();
	}

	private static LineAttributes line(Ink ink) {
		double[] pattern = ink.pattern();
		float[] dashes = new float[pattern.length];
		for (int i = 0; i < dashes.length; i++)
			dashes[i] = (float) pattern[i];
		return new LineAttributes((float) ink.width(), SWT.CAP_FLAT, SWT.JOIN_MITER,
				dashes.length == 0 ? SWT.LINE_SOLID : SWT.LINE_CUSTOM, dashes.length == 0 ? null : dashes, 0, 10);
	}

	private Color colour(Paint paint) {
		return Themes.colour(theme, paint);
	}

	@Override
	public void text(TextLine line) {
		if (line.text().isBlank() || outside(line.area()))
			return;
		if (line.size() * base.getScaleX() < LEGIBLE)
			greek(line);
		else
			write(line);
	}

	private void greek(TextLine line) {
		gc.setAlpha(GREEK_ALPHA);
		Area area = line.area();
		rectangle(new Area(area.x(), area.centreY() - line.size() / 5, area.width(), line.size() / 2.5), 0,
				Ink.fill(line.paint()));
		gc.setAlpha(OPAQUE);
	}

	private void write(TextLine line) {
		DrawingFonts.Extent extent = fonts.extent(line);
		gc.setFont(fonts.of(line));
		double height = line.size() / gc.getFont().getFontData()[0].getHeight() * 72 / gc.getDevice().getDPI().y;
		double width = Math.min(height, line.width() / extent.width());
		AffineTransform place = new AffineTransform(places.peek());
		place.translate(line.x(), line.baseLine() - extent.ascent() * height);
		place.scale(width, height);
		place(place);
		gc.setForeground(colour(line.paint()));
		gc.drawText(line.text(), 0, 0, SWT.DRAW_TRANSPARENT);
		place(places.peek());
	}

	@Override
	public void image(URL svg, Area area) {
		if (outside(area))
			return;
		Image image = badges.of(svg, area.width() / 16 * base.getScaleX() * gc.getDevice().getDPI().y / 96);
		Rectangle size = image.getBounds();
		AffineTransform place = new AffineTransform(places.peek());
		place.translate(area.x(), area.y());
		place.scale(area.width() / size.width, area.height() / size.height);
		place(place);
		gc.drawImage(image, 0, 0);
		place(places.peek());
	}
}
