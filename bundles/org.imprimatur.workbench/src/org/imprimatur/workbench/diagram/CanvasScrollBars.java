package org.imprimatur.workbench.diagram;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.ScrollBar;

/** Scroll bars that tell which part of a drawing is seen, and move it. */
final class CanvasScrollBars {

	private final DiagramCanvas canvas;

	CanvasScrollBars(DiagramCanvas canvas) {
		this.canvas = canvas;
		canvas.getHorizontalBar().addListener(SWT.Selection, event -> scroll());
		canvas.getVerticalBar().addListener(SWT.Selection, event -> scroll());
		canvas.listen(new DiagramCanvas.Listener() {
			@Override
			public void moved() {
				canvas.scene().ifPresent(CanvasScrollBars.this::follow);
			}
		});
	}

	private void follow(Scene scene) {
		Viewport viewport = canvas.viewport();
		Rectangle window = canvas.getClientArea();
		set(canvas.getHorizontalBar(), viewport.left(), scene.width() * viewport.scale(), window.width);
		set(canvas.getVerticalBar(), viewport.top(), scene.height() * viewport.scale(), window.height);
	}

	private static void set(ScrollBar bar, double start, double length, int window) {
		int before = (int) Math.max(0, Math.round(Viewport.MARGIN - start));
		int whole = (int) Math.max(before + window, Math.round(length + 2 * Viewport.MARGIN));
		bar.setValues(before, 0, whole, Math.max(1, window), 32, Math.max(1, window - 32));
		bar.setEnabled(whole > window);
	}

	private void scroll() {
		canvas.look(new Viewport(canvas.viewport().scale(), start(canvas.getHorizontalBar(), canvas.viewport().left()),
				start(canvas.getVerticalBar(), canvas.viewport().top())));
	}

	private static double start(ScrollBar bar, double now) {
		return bar.isEnabled() ? Viewport.MARGIN - bar.getSelection() : now;
	}
}
