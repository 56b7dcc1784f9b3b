package org.imprimatur.workbench.diagram;

import java.util.Collection;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Rectangle;
import org.imprimatur.diagram.Paint;
import org.imprimatur.diagram.layout.Area;
import org.imprimatur.diagram.layout.Point;
import org.imprimatur.diagram.output.Theme;

/** Marks what is selected, what leads to it, and what was found, upon a drawing. */
final class Highlights {

	private static final Paint SELECTED = new Paint("selected", 0x1668DC, 0x65A9FF); //$NON-NLS-1$
	private static final Paint FOUND = new Paint("found", 0xE09A00, 0xFFC53D); //$NON-NLS-1$
	private static final int STRONG = 230;
	private static final int WEAK = 110;
	private static final int OPAQUE = 255;
	private static final double GAP = 3;
	private static final int RADIUS = 6;

	private final GC gc;
	private final Theme theme;
	private final Viewport viewport;

	Highlights(GC gc, Theme theme, Viewport viewport) {
		this.gc = gc;
		this.theme = theme;
		this.viewport = viewport;
	}

	void found(Collection<Item> items) {
		items.forEach(item -> frame(item.area(), FOUND, 3));
	}

	void selected(Item item, Collection<Item> edges) {
		edges.forEach(edge -> way(edge, 2, WEAK));
		if (item.isEdge())
			way(item, 4, STRONG);
		else
			frame(item.area(), SELECTED, 3);
		gc.setAlpha(OPAQUE);
	}

	/** Tells that keys act here. */
	void focus(Rectangle window) {
		gc.setForeground(Themes.colour(theme, SELECTED));
		gc.setAlpha(WEAK);
		gc.setLineWidth(1);
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.drawRectangle(0, 0, window.width - 1, window.height - 1);
		gc.setAlpha(OPAQUE);
	}

	private void frame(Area area, Paint paint, int width) {
		int x = (int) Math.round(area.x() * viewport.scale() + viewport.left() - GAP);
		int y = (int) Math.round(area.y() * viewport.scale() + viewport.top() - GAP);
		int across = (int) Math.round(area.width() * viewport.scale() + 2 * GAP);
		int down = (int) Math.round(area.height() * viewport.scale() + 2 * GAP);
		gc.setForeground(Themes.colour(theme, paint));
		gc.setAlpha(STRONG);
		gc.setLineWidth(width);
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.drawRoundRectangle(x, y, across, down, RADIUS, RADIUS);
		gc.setAlpha(OPAQUE);
	}

	private void way(Item edge, int width, int alpha) {
		Path path = new Path(gc.getDevice());
		Point start = edge.way().getFirst();
		path.moveTo(x(start), y(start));
		edge.way().subList(1, edge.way().size()).forEach(point -> path.lineTo(x(point), y(point)));
		gc.setForeground(Themes.colour(theme, SELECTED));
		gc.setAlpha(alpha);
		gc.setLineWidth(width);
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.setLineJoin(SWT.JOIN_ROUND);
		gc.drawPath(path);
		path.dispose();
	}

	private float x(Point point) {
		return (float) (point.x() * viewport.scale() + viewport.left());
	}

	private float y(Point point) {
		return (float) (point.y() * viewport.scale() + viewport.top());
	}
}
