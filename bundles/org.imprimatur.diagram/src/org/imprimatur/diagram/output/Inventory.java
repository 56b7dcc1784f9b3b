package org.imprimatur.diagram.output;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.net.URL;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.imprimatur.diagram.Paint;
import org.imprimatur.diagram.layout.Area;
import org.imprimatur.diagram.layout.TextLine;

/** Paints nothing but lists the colours and images that a drawing uses. */
final class Inventory implements Canvas {

	private final Map<Paint, String> paints = new LinkedHashMap<>();
	private final Map<String, URL> images = new LinkedHashMap<>();

	/** Short names of the colours, in the order of their first use. */
	Map<Paint, String> paints() {
		return paints;
	}

	/** The images, in the order of their first use. */
	List<URL> images() {
		return new ArrayList<>(images.values());
	}

	@Override
	public void begin(Mark mark) {
		// shows nothing
	}

	@Override
	public void begin(AffineTransform transform) {
		// shows nothing
	}

	@Override
	public void clip(Area area) {
		// shows nothing
	}

	@Override
	public void end() {
		// shows nothing
	}

	@Override
	public void rectangle(Area area, double radius, Ink ink) {
		add(ink);
	}

	@Override
	public void ellipse(Area area, Ink ink) {
		add(ink);
	}

	@Override
	public void path(Path2D path, Ink ink) {
		add(ink);
	}

	@Override
	public void text(TextLine line) {
		add(line.paint());
	}

	@Override
	public void image(URL image, Area area) {
		images.putIfAbsent(image.toString(), image);
	}

	private void add(Ink ink) {
		add(ink.fill());
		add(ink.stroke());
	}

	private void add(Paint paint) {
		if (paint != null)
			paints.putIfAbsent(paint, Integer.toString(paints.size(), Character.MAX_RADIX));
	}
}
