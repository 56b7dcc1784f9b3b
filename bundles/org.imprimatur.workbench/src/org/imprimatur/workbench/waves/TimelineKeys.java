package org.imprimatur.workbench.waves;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.imprimatur.workbench.waves.TimelineCanvas.Command;
import org.imprimatur.workbench.waves.TimeScale.Zoom;

/**
 * Up and down choose a row; left and right move it by a day, with Shift its last day; Enter opens, Delete removes, Escape
 * stops dragging; + and - zoom, T goes to today.
 */
final class TimelineKeys {

	private final TimelineCanvas canvas;

	TimelineKeys(TimelineCanvas canvas) {
		this.canvas = canvas;
		canvas.addListener(SWT.KeyDown, this::press);
		canvas.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
				|| event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
	}

	private void press(Event event) {
		boolean shift = (event.stateMask & SWT.SHIFT) != 0;
		switch (event.keyCode) {
		case SWT.ARROW_UP -> step(-1);
		case SWT.ARROW_DOWN -> step(1);
		case SWT.ARROW_LEFT -> ask(shift ? Command.SHORTER : Command.EARLIER);
		case SWT.ARROW_RIGHT -> ask(shift ? Command.LONGER : Command.LATER);
		case SWT.DEL -> ask(Command.REMOVE);
		case SWT.CR, SWT.KEYPAD_CR -> canvas.selection()
				.ifPresent(row -> canvas.listeners().forEach(listener -> listener.opened(row.element())));
		case SWT.ESC -> canvas.drag(null);
		case '+', '=', SWT.KEYPAD_ADD -> zoom(-1);
		case '-', SWT.KEYPAD_SUBTRACT -> zoom(1);
		case 't' -> canvas.showToday();
		default -> {
			return;
		}
		}
		event.doit = false;
	}

	private void ask(Command command) {
		canvas.selection().ifPresent(row -> canvas.listeners().forEach(listener -> listener.pressed(row, command)));
	}

	private void step(int by) {
		List<Row> rows = canvas.rows();
		if (rows.isEmpty())
			return;
		int now = canvas.selection().map(rows::indexOf).orElse(by > 0 ? -1 : rows.size());
		canvas.choose(Optional.of(rows.get(Math.clamp(now + by, 0, rows.size() - 1))));
	}

	private void zoom(int by) {
		canvas.zoom(Zoom.values()[Math.clamp(canvas.zoom().ordinal() + by, 0, Zoom.values().length - 1)]);
	}
}
