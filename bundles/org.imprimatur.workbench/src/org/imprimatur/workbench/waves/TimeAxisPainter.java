package org.imprimatur.workbench.waves;

import java.time.DayOfWeek;
import java.time.LocalDate;

import org.eclipse.swt.graphics.Rectangle;
import org.imprimatur.diagram.Paint;
import org.imprimatur.diagram.layout.PagePaints;
import org.imprimatur.workbench.waves.TimeScale.Zoom;

/** Paints the days: weekends and lines behind the bars, the header above them, today upon them. */
final class TimeAxisPainter {

	private static final Paint TODAY = new Paint("today", 0xD4380D, 0xFF7A45); //$NON-NLS-1$
	private static final Paint WEEKEND = new Paint("weekend", 0xF4F6F9, 0x1A2029); //$NON-NLS-1$
	private static final int PADDING = 8;
	private static final int HALF = TimelineCanvas.HEADER / 2;

	private final Brush brush;
	private final TimelineCanvas canvas;
	private final TimelineFonts fonts;
	private final TimeHeader header;
	private final Rectangle window;

	TimeAxisPainter(Brush brush, TimelineCanvas canvas, TimelineFonts fonts) {
		this.brush = brush;
		this.canvas = canvas;
		this.fonts = fonts;
		header = new TimeHeader(canvas.zoom(), DayText.locale());
		window = canvas.getClientArea();
	}

	private LocalDate firstDay() {
		return canvas.scale().day(canvas.scrolled());
	}

	private LocalDate lastDay() {
		return canvas.scale().day(canvas.scrolled() + window.width);
	}

	private int x(LocalDate day) {
		return canvas.labels() + canvas.scale().x(day) - canvas.scrolled();
	}

	void grid() {
		if (canvas.zoom() != Zoom.MONTH)
			for (LocalDate day = firstDay(); !day.isAfter(lastDay()); day = day.plusDays(1))
				if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY)
					brush.fill(WEEKEND, new Rectangle(x(day), 0, x(day.plusDays(1)) - x(day), window.height));
		for (LocalDate day = header.minorStart(firstDay()); !day.isAfter(lastDay()); day = header.nextMinor(day))
			tick(day, TimelineCanvas.HEADER, window.height);
	}

	void header() {
		brush.fill(PagePaints.PAGE, new Rectangle(canvas.labels(), 0, window.width, TimelineCanvas.HEADER));
		for (int y : new int[] { HALF, TimelineCanvas.HEADER })
			brush.line(PagePaints.RULE, 1, canvas.labels(), y, window.width, y);
		for (LocalDate day = header.majorStart(firstDay()); !day.isAfter(lastDay()); day = header.nextMajor(day)) {
			tick(day, 0, HALF);
			String text = header.majorText(day);
			int start = Math.max(canvas.labels(), x(day)) + PADDING;
			if (start + brush.width(text, fonts.bold()) + PADDING <= x(header.nextMajor(day)))
				brush.text(text, PagePaints.INK, fonts.bold(), start, 0, HALF);
		}
		for (LocalDate day = header.minorStart(firstDay()); !day.isAfter(lastDay()); day = header.nextMinor(day)) {
			tick(day, HALF, TimelineCanvas.HEADER);
			brush.text(header.minorText(day), PagePaints.MUTED, fonts.usual(), x(day) + PADDING / 2, HALF, HALF);
		}
	}

	private void tick(LocalDate day, int from, int to) {
		brush.line(PagePaints.RULE, 1, x(day), from, x(day), to);
	}

	void today() {
		int x = x(LocalDate.now()) + (int) (canvas.scale().dayWidth() / 2);
		brush.line(TODAY, 2, x, HALF, x, window.height);
	}
}
