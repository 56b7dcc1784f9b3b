package org.imprimatur.workbench.diagram;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.imprimatur.diagram.layout.PagePaints;
import org.imprimatur.diagram.output.Theme;

/** Shows a scene, or a message where there is none yet: a part of it, at some scale, with what is selected and found. */
final class DiagramCanvas extends Canvas {

	private static final double EDGE_TOLERANCE = 5;

	private final DrawingFonts fonts;
	private final BadgeImages badges;
	private final List<Listener> listeners = new ArrayList<>();
	private Scene scene;
	private String message = ""; //$NON-NLS-1$
	private Viewport viewport = new Viewport(1, Viewport.MARGIN, Viewport.MARGIN);
	private boolean placedByUser;
	private String selected;
	private List<Item> found = List.of();

	/** Hears what the user does. */
	interface Listener {

		/** Another item, or none, was selected by the user. */
		default void selected(Optional<Item> item) {
		}

		/** The user wants to see more of an item. */
		default void opened(Item item) {
		}

		/** Another part or scale is shown. */
		default void moved() {
		}
	}

	DiagramCanvas(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.H_SCROLL | SWT.V_SCROLL);
		fonts = new DrawingFonts(getDisplay());
		badges = new BadgeImages(getDisplay());
		addPaintListener(event -> paint(event.gc));
		addListener(SWT.Resize, event -> place());
		addDisposeListener(event -> {
			fonts.dispose();
			badges.dispose();
		});
		new CanvasMouse(this);
		new CanvasKeys(this);
		new CanvasScrollBars(this);
		new CanvasAccess(this);
	}

	void listen(Listener listener) {
		listeners.add(listener);
	}

	/** What is shown; empty before the first drawing is ready. */
	Optional<Scene> scene() {
		return Optional.ofNullable(scene);
	}

	/** Shows another scene; one of the same kind from where the user looks. */
	void show(Scene next, boolean sameKind) {
		scene = next;
		message = ""; //$NON-NLS-1$
		found = List.of();
		if (!sameKind) {
			placedByUser = false;
			selected = null;
		}
		place();
	}

	/** Says something where no scene is shown. */
	void say(String text) {
		message = text;
		redraw();
	}

	private void place() {
		if (scene != null) {
			Point window = window();
			viewport = placedByUser ? viewport.kept(scene.width(), scene.height(), window.x, window.y)
					: Viewport.readable(scene.width(), scene.height(), window.x, window.y);
		}
		changed();
	}

	private Point window() {
		Rectangle area = getClientArea();
		return new Point(area.width, area.height);
	}

	Viewport viewport() {
		return viewport;
	}

	/** Shows another part or scale. */
	void look(Viewport next) {
		if (scene != null) {
			Point window = window();
			viewport = next.kept(scene.width(), scene.height(), window.x, window.y);
			placedByUser = true;
			changed();
		}
	}

	private void changed() {
		listeners.forEach(Listener::moved);
		redraw();
	}

	/** Larger by a factor around the middle. */
	void zoom(double factor) {
		Point window = window();
		look(viewport.zoomed(factor, window.x / 2.0, window.y / 2.0));
	}

	/** Shows the whole. */
	void fit() {
		if (scene != null) {
			Point window = window();
			look(Viewport.fitted(scene.width(), scene.height(), window.x, window.y));
		}
	}

	/** The item at a place in the window. */
	Optional<Item> at(int x, int y) {
		return scene().flatMap(shown -> shown.at(viewport.x(x), viewport.y(y), EDGE_TOLERANCE / viewport.scale()));
	}

	/** The item that is selected. */
	Optional<Item> selection() {
		return scene().filter(shown -> selected != null).flatMap(shown -> shown.item(selected));
	}

	/** Selects an item without telling anybody. */
	void select(Optional<Item> item) {
		selected = item.map(Item::id).orElse(null);
		redraw();
	}

	/** Selects an item for the user, who then sees it. */
	void choose(Item item) {
		select(Optional.of(item));
		reveal(item);
		tellSelected();
	}

	void tellSelected() {
		Optional<Item> item = selection();
		listeners.forEach(listener -> listener.selected(item));
	}

	void tellOpened(Item item) {
		listeners.forEach(listener -> listener.opened(item));
	}

	/** Brings an item into sight. */
	void reveal(Item item) {
		Point window = window();
		Viewport next = viewport.revealing(item.area(), window.x, window.y);
		if (!next.equals(viewport))
			look(next);
	}

	/** Marks what was found. */
	void mark(List<Item> items) {
		found = items;
		redraw();
	}

	private void paint(GC gc) {
		Theme theme = Themes.of(getParent());
		Rectangle window = getClientArea();
		gc.setBackground(Themes.colour(theme, PagePaints.PAGE));
		gc.fillRectangle(window);
		if (scene != null)
			paint(gc, theme, window);
		if (!message.isEmpty())
			write(gc, theme, window);
		if (isFocusControl())
			new Highlights(gc, theme, viewport).focus(window);
	}

	private void paint(GC gc, Theme theme, Rectangle window) {
		GcCanvas canvas = new GcCanvas(gc, theme, fonts, badges, viewport, window);
		try {
			scene.content().paint(canvas);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} finally {
			canvas.close();
		}
		Highlights highlights = new Highlights(gc, theme, viewport);
		highlights.found(found);
		selection().ifPresent(item -> highlights.selected(item,
				scene.items().stream().filter(edge -> edge.touches(item)).toList()));
	}

	private void write(GC gc, Theme theme, Rectangle window) {
		gc.setFont(getFont());
		gc.setForeground(Themes.colour(theme, PagePaints.MUTED));
		Point size = gc.textExtent(message, SWT.DRAW_DELIMITER);
		gc.drawText(message, (window.width - size.x) / 2, scene == null ? (window.height - size.y) / 2 : 8,
				SWT.DRAW_DELIMITER | (scene == null ? SWT.DRAW_TRANSPARENT : 0));
	}
}
