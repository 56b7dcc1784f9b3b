package org.imprimatur.workbench.waves;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.imprimatur.model.Element;
import org.imprimatur.validation.rule.Labels;
import org.imprimatur.workbench.diagram.AccessibleText;
import org.imprimatur.workbench.diagram.BadgeImages;
import org.imprimatur.workbench.diagram.Themes;
import org.imprimatur.workbench.waves.TimeScale.Zoom;

/** Shows a schedule: names at the left, bars on a time axis at the right. */
final class TimelineCanvas extends Canvas {

	static final int HEADER = 46;
	static final int OVERLAPS = 20;
	private static final int LEAST_LABELS = 170;
	private static final int MOST_LABELS = 300;
	private static final int WEEKS_BEFORE = 26;
	private static final int WEEKS_AFTER = 52;
	private static final int STEP = 24;
	private static final int LEFT_OF_FIRST = 7;
	/** Weeks are shown first unless the schedule is longer than so many windows. */
	private static final double MOST_WINDOWS = 1.5;

	private final List<Listener> listeners = new ArrayList<>();
	private final BadgeImages badges;
	private final TimelineFonts fonts;
	private Schedule schedule = new Schedule(List.of(), List.of());
	private List<Row> rows = List.of();
	private Map<EObject, Judgement> judgements = Map.of();
	private Zoom zoom = Zoom.WEEK;
	private TimeScale scale = new TimeScale(LocalDate.now(), zoom.dayWidth);
	private LocalDate last = LocalDate.now();
	private Element selected;
	private Drag drag;
	private boolean shown;

	/** Hears what the user does. */
	interface Listener {

		/** Selected another row, or none. */
		void selected(Optional<Element> element);

		/** Wants to see more of an element. */
		void opened(Element element);

		/** Dropped what was dragged. */
		void dropped(Drag drag);

		/** Asked for a change by a key. */
		void pressed(Row row, Command command);
	}

	/** Changes that keys ask for. */
	enum Command {
		EARLIER, LATER, SHORTER, LONGER, REMOVE
	}

	TimelineCanvas(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.H_SCROLL | SWT.V_SCROLL);
		badges = new BadgeImages(getDisplay());
		fonts = new TimelineFonts(getFont());
		addPaintListener(event -> new TimelinePainter(event.gc, this, Themes.of(getParent()), fonts, badges).paint());
		addListener(SWT.Resize, event -> {
			adaptBars();
			if (!shown && !rows.isEmpty())
				showFirst();
		});
		getHorizontalBar().addListener(SWT.Selection, event -> redraw());
		getVerticalBar().addListener(SWT.Selection, event -> redraw());
		addDisposeListener(event -> {
			badges.dispose();
			fonts.dispose();
		});
		new TimelineMouse(this);
		new TimelineKeys(this);
		AccessibleText.tell(this, () -> selection().map(row -> Labels.name(row.element())).orElse(Messages.accessName),
				() -> selection().map(row -> RowText.tooltip(row, judgement(row.element()))).orElse(""), //$NON-NLS-1$
				Messages.accessHelp);
	}

	void listen(Listener listener) {
		listeners.add(listener);
	}

	List<Listener> listeners() {
		return listeners;
	}

	/** Shows another schedule from the days and rows that are in sight. */
	void show(Schedule next) {
		schedule = next;
		rows = Row.of(next);
		drag = null;
		Span span = next.span().map(days -> days.joined(new Span(LocalDate.now(), LocalDate.now())))
				.orElseGet(() -> new Span(LocalDate.now(), LocalDate.now()));
		LocalDate left = scale.day(scrolled());
		scale = new TimeScale(span.from().minusWeeks(WEEKS_BEFORE).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
				zoom.dayWidth);
		last = span.to().plusWeeks(WEEKS_AFTER);
		adaptBars();
		if (shown)
			scrollTo(left);
		else if (getClientArea().width > labels() && !rows.isEmpty())
			showFirst();
		redraw();
	}

	private void showFirst() {
		shown = true;
		double room = MOST_WINDOWS * (getClientArea().width - labels());
		if (schedule.span().filter(span -> span.days() * zoom.dayWidth > room).isPresent())
			zoom(Zoom.MONTH);
		scrollTo(schedule.span().map(Span::from).orElseGet(LocalDate::now).minusDays(LEFT_OF_FIRST));
	}

	/** Shows other verdicts. */
	void show(Map<EObject, Judgement> next) {
		judgements = next;
		redraw();
	}

	private void adaptBars() {
		Rectangle window = getClientArea();
		int wide = Math.max(1, window.width - labels());
		getHorizontalBar().setValues(scrolled(), 0, Math.max(wide, scale.end(last)), wide, STEP, wide);
		int high = Math.max(1, window.height - top());
		getVerticalBar().setValues(getVerticalBar().getSelection(), 0, Math.max(high, height()), high, STEP, high);
		getVerticalBar().setEnabled(height() > high);
	}

	private int height() {
		return rows.isEmpty() ? 0 : rows.getLast().bottom() + STEP;
	}

	/** Shows more or fewer days around the middle. */
	void zoom(Zoom next) {
		int middle = Math.max(0, getClientArea().width - labels()) / 2;
		LocalDate day = scale.day(scrolled() + middle);
		zoom = next;
		scale = new TimeScale(scale.first(), next.dayWidth);
		adaptBars();
		scrollTo(scale.day(scale.x(day) - middle));
	}

	/** Brings a day to the left edge. */
	void scrollTo(LocalDate day) {
		getHorizontalBar().setSelection(Math.max(0, scale.x(day)));
		redraw();
	}

	void showToday() {
		scrollTo(LocalDate.now().minusDays(scale.days((getClientArea().width - labels()) / 3.0)));
	}

	/** Width of the names at the left. */
	int labels() {
		return Math.clamp(getClientArea().width / 4, LEAST_LABELS, MOST_LABELS);
	}

	int scrolled() {
		return getHorizontalBar().getSelection();
	}

	/** Where the rows begin below the header and the lane of overlaps. */
	int top() {
		return HEADER + (schedule.overlaps().isEmpty() ? 0 : OVERLAPS);
	}

	/** Where a row is in the window. */
	int y(Row row) {
		return top() + row.y() - getVerticalBar().getSelection();
	}

	/** Where a span is in the window, from left to right edge. */
	Rectangle across(Span span, int y, int height) {
		int left = labels() + scale.x(span.from()) - scrolled();
		return new Rectangle(left, y, labels() + scale.end(span.to()) - scrolled() - left, height);
	}

	/** The days of a row's bar; for a wave without dates, those where its bar waits to be dragged. */
	Span days(Row row) {
		return row.span().orElseGet(() -> {
			LocalDate day = scale.day(scrolled() + 8).plusDays(1);
			return new Span(day, day.plusDays(4));
		});
	}

	/** A row's bar in the window. */
	Rectangle bar(Row row) {
		int inset = row.isWave() ? 5 : 3;
		return across(days(row), y(row) + inset, row.height() - 2 * inset);
	}

	Optional<Row> rowAt(int y) {
		return y < top() ? Optional.empty()
				: rows.stream().filter(row -> y >= y(row) && y < y(row) + row.height()).findFirst();
	}

	Optional<Row> row(Object element) {
		return rows.stream().filter(row -> row.element() == element).findFirst();
	}

	Schedule schedule() {
		return schedule;
	}

	List<Row> rows() {
		return rows;
	}

	Judgement judgement(EObject element) {
		return judgements.getOrDefault(element, Judgement.NONE);
	}

	TimeScale scale() {
		return scale;
	}

	Zoom zoom() {
		return zoom;
	}

	Optional<Drag> drag() {
		return Optional.ofNullable(drag);
	}

	void drag(Drag next) {
		drag = next;
		redraw();
	}

	Optional<Row> selection() {
		return row(selected);
	}

	/** Selects the row of an element, and brings it into sight; tells nobody. */
	void select(Element element) {
		selected = element;
		selection().ifPresent(this::reveal);
		redraw();
	}

	private void reveal(Row row) {
		int high = getClientArea().height - top();
		int now = getVerticalBar().getSelection();
		if (row.y() < now || row.bottom() > now + high)
			getVerticalBar().setSelection(Math.max(0, row.y() - Math.max(0, high - row.height()) / 2));
		row.span().ifPresent(span -> {
			Rectangle bar = across(span, 0, 1);
			int right = getClientArea().width;
			if (right > labels() && (bar.x + bar.width < labels() || bar.x > right))
				scrollTo(span.from().minusDays(LEFT_OF_FIRST));
		});
	}

	/** Selects for the user, who may want to know it elsewhere too. */
	void choose(Optional<Row> row) {
		select(row.map(Row::element).orElse(null));
		listeners.forEach(listener -> listener.selected(row.map(Row::element)));
		AccessibleText.changed(this);
	}
}
