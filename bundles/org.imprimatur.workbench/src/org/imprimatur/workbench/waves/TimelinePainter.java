package org.imprimatur.workbench.waves;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.imprimatur.design.view.Verdict;
import org.imprimatur.diagram.Paint;
import org.imprimatur.diagram.layout.PagePaints;
import org.imprimatur.diagram.output.Theme;
import org.imprimatur.validation.rule.Labels;
import org.imprimatur.workbench.diagram.BadgeImages;

/** Paints the timeline: overlaps, bars and names upon the days. */
final class TimelinePainter {

	private static final Paint SELECTION = new Paint("selection", 0x1668DC, 0x65A9FF); //$NON-NLS-1$
	private static final Paint WAVE = new Paint("wave", 0xDDE3EC, 0x364252); //$NON-NLS-1$
	private static final Paint WAVE_LINE = new Paint("waveLine", 0x8593A6, 0x7C8CA1); //$NON-NLS-1$
	private static final Paint OVERLAP = new Paint("overlap", 0xF0B429, 0xC98A14); //$NON-NLS-1$
	private static final int OPAQUE = 255;
	private static final int TINT = 28;
	private static final int GHOST = 150;
	private static final int PADDING = 8;
	private static final int INDENT = 22;
	private static final int BADGE = 14;
	private static final int ROUND = 6;

	private final GC gc;
	private final Brush brush;
	private final TimelineCanvas canvas;
	private final TimelineFonts fonts;
	private final BadgeImages badges;
	private final Rectangle window;

	TimelinePainter(GC gc, TimelineCanvas canvas, Theme theme, TimelineFonts fonts, BadgeImages badges) {
		this.gc = gc;
		brush = new Brush(gc, theme);
		this.canvas = canvas;
		this.fonts = fonts;
		this.badges = badges;
		window = canvas.getClientArea();
	}

	void paint() {
		gc.setAdvanced(true);
		gc.setAntialias(SWT.ON);
		brush.fill(PagePaints.PAGE, window);
		TimeAxisPainter axis = new TimeAxisPainter(brush, canvas, fonts);
		gc.setClipping(canvas.labels(), 0, Math.max(0, window.width - canvas.labels()), window.height);
		axis.grid();
		rows();
		gc.setClipping(canvas.labels(), 0, Math.max(0, window.width - canvas.labels()), window.height);
		overlaps();
		axis.header();
		axis.today();
		gc.setClipping(window);
		corner();
		if (canvas.rows().isEmpty())
			centred(Messages.empty);
	}

	private void overlaps() {
		if (canvas.schedule().overlaps().isEmpty())
			return;
		Rectangle lane = new Rectangle(canvas.labels(), TimelineCanvas.HEADER, window.width,
				TimelineCanvas.OVERLAPS);
		brush.fill(PagePaints.PAGE, lane);
		for (Schedule.Overlap overlap : canvas.schedule().overlaps()) {
			Rectangle bar = canvas.across(overlap.span(), lane.y + 6, lane.height - 12);
			gc.setBackground(brush.colour(OVERLAP));
			gc.fillRoundRectangle(bar.x, bar.y, Math.max(3, bar.width), bar.height, ROUND, ROUND);
		}
	}

	private void rows() {
		for (Row row : canvas.rows()) {
			int y = canvas.y(row);
			if (y + row.height() < canvas.top() || y > window.height)
				continue;
			gc.setClipping(0, canvas.top(), window.width, Math.max(0, window.height - canvas.top()));
			if (canvas.selection().filter(row::equals).isPresent())
				tint(new Rectangle(0, y, window.width, row.height()));
			if (row.isWave())
				rule(y);
			names(row, y);
			gc.setClipping(canvas.labels(), canvas.top(), Math.max(0, window.width - canvas.labels()),
					Math.max(0, window.height - canvas.top()));
			bar(row);
		}
		canvas.drag().ifPresent(this::ghost);
	}

	private void rule(int y) {
		brush.line(PagePaints.RULE, 1, 0, y - 3, window.width, y - 3);
	}

	private void names(Row row, int y) {
		Judgement judgement = canvas.judgement(row.element());
		int x = PADDING + (row.isWave() ? 0 : INDENT);
		badge(judgement.verdict(), x, y + (row.height() - BADGE) / 2);
		x += BADGE + PADDING;
		int right = canvas.labels() - PADDING;
		if (row.isWave()) {
			String devices = RowText.devices(judgement);
			int width = brush.width(devices, fonts.usual());
			brush.text(devices, PagePaints.MUTED, fonts.usual(), right - width, y, row.height());
			right -= width + PADDING;
		}
		Font font = row.isWave() ? fonts.bold() : fonts.usual();
		brush.text(shortened(Labels.name(row.element()), font, right - x), PagePaints.INK, font, x, y, row.height());
	}

	private String shortened(String text, Font font, int width) {
		gc.setFont(font);
		if (gc.textExtent(text).x <= width)
			return text;
		int length = text.length();
		while (length > 1 && gc.textExtent(text.substring(0, length) + "…").x > width) //$NON-NLS-1$
			length--;
		return text.substring(0, length) + "…"; //$NON-NLS-1$
	}

	private void badge(Verdict verdict, int x, int y) {
		if (verdict == Verdict.UNCHECKED)
			return;
		Image image = badges.of(Verdict.class.getResource("/icons/" + verdict.key() + ".svg"), 2); //$NON-NLS-1$ //$NON-NLS-2$
		Rectangle size = image.getBounds();
		gc.setInterpolation(SWT.HIGH);
		gc.drawImage(image, 0, 0, size.width, size.height, x, y, BADGE, BADGE);
	}

	private void bar(Row row) {
		Rectangle bar = canvas.bar(row);
		Judgement judgement = canvas.judgement(row.element());
		VerdictPaints verdict = VerdictPaints.of(judgement.verdict());
		if (row.span().isPresent())
			solid(bar, row.isWave() ? WAVE : verdict.fill(), row.isWave() ? WAVE_LINE : verdict.line(), SWT.LINE_SOLID);
		else if (row.isWave())
			solid(bar, PagePaints.PAGE, WAVE_LINE, SWT.LINE_DASH);
		else
			bar = new Rectangle(bar.x, bar.y, 0, bar.height);
		if (row.isWave() && row.span().isPresent() && judgement.verdict() != Verdict.UNCHECKED) {
			gc.setBackground(brush.colour(verdict.line()));
			gc.fillRoundRectangle(bar.x, bar.y, Math.min(bar.width, 5), bar.height + 1, 4, 4);
		}
		label(row, bar, RowText.bar(row, judgement));
	}

	private void solid(Rectangle bar, Paint fill, Paint line, int style) {
		gc.setBackground(brush.colour(fill));
		gc.fillRoundRectangle(bar.x, bar.y, bar.width, bar.height, ROUND, ROUND);
		gc.setForeground(brush.colour(line));
		gc.setLineWidth(1);
		gc.setLineStyle(style);
		gc.drawRoundRectangle(bar.x, bar.y, Math.max(2, bar.width - 1), bar.height, ROUND, ROUND);
		gc.setLineStyle(SWT.LINE_SOLID);
	}

	/** Inside where there is room, else right of it; in sight while a part of the bar is. */
	private void label(Row row, Rectangle bar, String text) {
		int width = brush.width(text, fonts.usual());
		int inside = Math.max(bar.x, canvas.labels()) + PADDING + 2;
		boolean fits = inside + width + PADDING <= bar.x + bar.width;
		brush.text(text, fits ? PagePaints.INK : PagePaints.MUTED, fonts.usual(), fits ? inside : bar.x + bar.width + PADDING,
				canvas.y(row), row.height());
	}

	private void ghost(Drag drag) {
		int y = canvas.y(drag.row());
		int height = drag.row().height();
		if (drag.changesWave())
			canvas.row(drag.into()).ifPresent(target -> frame(
					new Rectangle(canvas.labels(), canvas.y(target), window.width, Row.WAVE_HEIGHT)));
		Rectangle bar = canvas.across(drag.target(), y + 3, height - 6);
		gc.setAlpha(GHOST);
		solid(bar, SELECTION, SELECTION, SWT.LINE_SOLID);
		gc.setAlpha(OPAQUE);
		String days = drag.changesWave() ? "→ " + Labels.name(drag.into()) : DayText.of(drag.target()); //$NON-NLS-1$
		gc.setFont(fonts.bold());
		Point size = gc.textExtent(days);
		Rectangle note = new Rectangle(bar.x + bar.width + PADDING, y + (height - size.y) / 2 - 2, size.x + 2 * PADDING,
				size.y + 4);
		brush.fill(PagePaints.PAGE, note);
		frame(note);
		brush.text(days, PagePaints.INK, fonts.bold(), note.x + PADDING, note.y, note.height);
	}

	private void frame(Rectangle area) {
		gc.setForeground(brush.colour(SELECTION));
		gc.setLineWidth(1);
		gc.drawRoundRectangle(area.x, area.y, area.width, area.height, ROUND, ROUND);
	}

	private void corner() {
		int bottom = canvas.top();
		brush.fill(PagePaints.PAGE, new Rectangle(0, 0, canvas.labels(), bottom));
		brush.text(Messages.columnName, PagePaints.MUTED, fonts.usual(), PADDING, TimelineCanvas.HEADER / 2,
				TimelineCanvas.HEADER / 2);
		if (bottom > TimelineCanvas.HEADER)
			brush.text(Messages.overlaps, PagePaints.MUTED, fonts.usual(), PADDING, TimelineCanvas.HEADER,
					TimelineCanvas.OVERLAPS);
		brush.line(PagePaints.RULE, 1, canvas.labels(), 0, canvas.labels(), window.height);
		brush.line(PagePaints.RULE, 1, 0, bottom, window.width, bottom);
	}

	private void centred(String text) {
		brush.text(text, PagePaints.MUTED, fonts.usual(), (window.width - brush.width(text, fonts.usual())) / 2, canvas.top(),
				window.height - canvas.top());
	}

	private void tint(Rectangle area) {
		gc.setAlpha(TINT);
		brush.fill(SELECTION, area);
		gc.setAlpha(OPAQUE);
	}
}
