package org.imprimatur.workbench.diagram;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/** Wheel zooms at the pointer, dragging moves the drawing, a click selects, a double click opens, resting explains. */
final class CanvasMouse {

	private static final double STEP = 1.15;
	private static final int WHEEL_STEP = 60;
	private static final int SLOP = 4;

	private final DiagramCanvas canvas;
	private Point pressed;
	private Viewport before;
	private boolean dragged;
	private Item explained;

	CanvasMouse(DiagramCanvas canvas) {
		this.canvas = canvas;
		canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
		canvas.addListener(SWT.MouseHorizontalWheel, event -> move(event, event.count * WHEEL_STEP, 0));
		canvas.addListener(SWT.MouseDown, this::press);
		canvas.addListener(SWT.MouseMove, this::drag);
		canvas.addListener(SWT.MouseUp, this::release);
		canvas.addListener(SWT.MouseDoubleClick, this::open);
		canvas.addListener(SWT.MouseExit, event -> explain(Optional.empty()));
	}

	private void wheel(Event event) {
		if ((event.stateMask & SWT.SHIFT) != 0)
			move(event, event.count * WHEEL_STEP / 3, 0);
		else
			canvas.look(canvas.viewport().zoomed(event.count > 0 ? STEP : 1 / STEP, event.x, event.y));
		event.doit = false;
	}

	private void move(Event event, int dx, int dy) {
		canvas.look(canvas.viewport().moved(dx, dy));
		event.doit = false;
	}

	private void press(Event event) {
		canvas.setFocus();
		pressed = event.button == 3 ? null : new Point(event.x, event.y);
		before = canvas.viewport();
		dragged = false;
		if (event.button == 3)
			select(event);
	}

	private void select(Event event) {
		canvas.select(canvas.at(event.x, event.y));
		canvas.tellSelected();
	}

	private void drag(Event event) {
		if (pressed == null) {
			explain(canvas.at(event.x, event.y));
			return;
		}
		int dx = event.x - pressed.x;
		int dy = event.y - pressed.y;
		if (dragged || Math.max(Math.abs(dx), Math.abs(dy)) > SLOP) {
			dragged = true;
			canvas.setCursor(canvas.getDisplay().getSystemCursor(SWT.CURSOR_SIZEALL));
			canvas.look(before.moved(dx, dy));
		}
	}

	private void release(Event event) {
		if (pressed != null && !dragged && event.button == 1)
			select(event);
		pressed = null;
		canvas.setCursor(null);
	}

	private void open(Event event) {
		pressed = null;
		canvas.at(event.x, event.y).ifPresent(canvas::tellOpened);
	}

	private void explain(Optional<Item> item) {
		if (item.orElse(null) != explained) {
			explained = item.orElse(null);
			canvas.setToolTipText(item.map(Tooltip::of).orElse(null));
			canvas.setCursor(item.isPresent() ? canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
		}
	}
}
