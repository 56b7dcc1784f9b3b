package org.imprimatur.workbench.waves;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.imprimatur.workbench.diagram.Tooltip;
import org.imprimatur.workbench.waves.Drag.Grip;
import org.imprimatur.workbench.waves.TimeScale.Zoom;

/**
 * A click selects, a double click opens, dragging a bar or an end of it moves it; resting explains. The wheel scrolls,
 * with Ctrl it zooms, with Shift it goes through time.
 */
final class TimelineMouse {

	private static final int END = 6;
	private static final int SLOP = 4;
	private static final int WHEEL_STEP = 24;

	private final TimelineCanvas canvas;
	private Drag taken;
	private Point pressed;

	TimelineMouse(TimelineCanvas canvas) {
		this.canvas = canvas;
		canvas.addListener(SWT.MouseDown, this::press);
		canvas.addListener(SWT.MouseMove, this::move);
		canvas.addListener(SWT.MouseUp, this::release);
		canvas.addListener(SWT.MouseDoubleClick, event -> canvas.rowAt(event.y)
				.ifPresent(row -> canvas.listeners().forEach(listener -> listener.opened(row.element()))));
		canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
	}

	private void press(Event event) {
		canvas.setFocus();
		Optional<Row> row = canvas.rowAt(event.y);
		canvas.choose(row);
		pressed = new Point(event.x, event.y);
		taken = event.button != 1 ? null : row.flatMap(it -> grip(it, event)
				.map(grip -> new Drag(it, grip, 0, it.wave(), canvas.days(it)))).orElse(null);
	}

	private Optional<Grip> grip(Row row, Event event) {
		Rectangle bar = canvas.bar(row);
		if (event.x < canvas.labels() || event.x < bar.x - END || event.x > bar.x + bar.width + END
				|| row.span().isEmpty() && !row.isWave())
			return Optional.empty();
		if (!row.isWave() || row.span().isEmpty() || bar.width < 3 * END)
			return Optional.of(Grip.MIDDLE);
		return Optional.of(event.x < bar.x + END ? Grip.START : event.x > bar.x + bar.width - END ? Grip.END : Grip.MIDDLE);
	}

	private void move(Event event) {
		if (taken == null) {
			explain(event);
			return;
		}
		int dx = event.x - pressed.x;
		int dy = event.y - pressed.y;
		if (canvas.drag().isEmpty() && Math.max(Math.abs(dx), Math.abs(dy)) < SLOP)
			return;
		canvas.setToolTipText(null);
		canvas.drag(new Drag(taken.row(), taken.grip(), canvas.scale().days(dx),
				canvas.rowAt(event.y).map(Row::wave).orElse(taken.row().wave()), taken.from()));
	}

	private void release(Event event) {
		Optional<Drag> drag = canvas.drag();
		taken = null;
		canvas.drag(null);
		drag.ifPresent(done -> canvas.listeners().forEach(listener -> listener.dropped(done)));
	}

	private void explain(Event event) {
		Optional<Row> row = canvas.rowAt(event.y);
		int cursor = row.flatMap(it -> grip(it, event)).map(grip -> switch (grip) {
		case START, END -> SWT.CURSOR_SIZEWE;
		case MIDDLE -> SWT.CURSOR_HAND;
		}).orElse(SWT.CURSOR_ARROW);
		canvas.setCursor(canvas.getDisplay().getSystemCursor(cursor));
		String text = row.map(it -> RowText.tooltip(it, canvas.judgement(it.element())))
				.or(() -> overlap(event).map(it -> Tooltip.broken(RowText.overlap(it)))).orElse(null);
		if (text == null || !text.equals(canvas.getToolTipText()))
			canvas.setToolTipText(text);
	}

	private Optional<Schedule.Overlap> overlap(Event event) {
		if (event.y < TimelineCanvas.HEADER || event.y > canvas.top() || event.x < canvas.labels())
			return Optional.empty();
		return canvas.schedule().overlaps().stream().filter(overlap -> {
			Rectangle bar = canvas.across(overlap.span(), 0, 1);
			return event.x >= bar.x && event.x <= bar.x + bar.width;
		}).findFirst();
	}

	private void wheel(Event event) {
		boolean back = event.count > 0;
		if ((event.stateMask & SWT.MOD1) != 0) {
			int next = canvas.zoom().ordinal() + (back ? -1 : 1);
			if (next >= 0 && next < Zoom.values().length)
				canvas.zoom(Zoom.values()[next]);
		} else {
			var bar = (event.stateMask & SWT.SHIFT) != 0 ? canvas.getHorizontalBar() : canvas.getVerticalBar();
			bar.setSelection(bar.getSelection() - event.count * WHEEL_STEP);
			canvas.redraw();
		}
		event.doit = false;
	}
}
