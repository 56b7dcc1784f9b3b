package org.imprimatur.workbench.waves;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.imprimatur.design.view.Verdict;
import org.imprimatur.model.Deployment;
import org.imprimatur.model.Wave;
import org.imprimatur.workbench.editor.EstateEditor;
import org.imprimatur.workbench.editor.Plans;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Moves waves and deployments of an example in the real window, and takes it back. */
class WavesPageTest {

	private EstateEditor editor;
	private WavesControl waves;

	@BeforeEach
	void open() throws Exception {
		editor = Plans.open(Plans.example("enterprise"));
		editor.showPage(WavesPage.ID);
		waves = ((WavesPage) editor.getActivePageInstance()).waves();
		judged();
	}

	@AfterEach
	void cleanUp() throws Exception {
		Plans.cleanUp();
	}

	private void judged() {
		Plans.checked();
		Plans.until(() -> Job.getJobManager().find(JudgementJob.FAMILY).length == 0);
		Plans.settle();
	}

	private TimelineCanvas timeline() {
		return waves.timeline();
	}

	private Wave wave(int index) {
		return timeline().schedule().lanes().get(index).wave();
	}

	private Row row(Object element) {
		return timeline().row(element).orElseThrow();
	}

	private void undo() {
		editor.document().commands().undo();
		Plans.settle();
	}

	private void mouse(int type, int x, int y) {
		Event event = new Event();
		event.x = x;
		event.y = y;
		event.button = 1;
		timeline().notifyListeners(type, event);
	}

	private void drag(int x, int y, int toX, int toY) {
		mouse(SWT.MouseDown, x, y);
		mouse(SWT.MouseMove, (x + toX) / 2, (y + toY) / 2);
		mouse(SWT.MouseMove, toX, toY);
		mouse(SWT.MouseUp, toX, toY);
		Plans.settle();
	}

	/** Drags a wave's bar by days, taken at its start (0), middle (1) or end (2). */
	private void drag(Wave wave, int grip, int days) {
		Rectangle bar = timeline().bar(row(wave));
		int x = switch (grip) {
		case 0 -> bar.x + 1;
		case 1 -> bar.x + bar.width / 2;
		default -> bar.x + bar.width - 1;
		};
		int y = bar.y + bar.height / 2;
		drag(x, y, x + (int) Math.round(days * timeline().scale().dayWidth()), y);
	}

	private void key(int code, int mask) {
		Event event = new Event();
		event.keyCode = code;
		event.stateMask = mask;
		timeline().notifyListeners(SWT.KeyDown, event);
		Plans.settle();
	}

	private void inSight(Object element) {
		timeline().zoom(TimeScale.Zoom.WEEK);
		timeline().scrollTo(row(element).span().orElseThrow().from().minusDays(7));
	}

	@Test
	void showsTheWavesInTheOrderOfTheirDatesWithTheirVerdicts() {
		List<Wave> all = editor.document().estate().getPlans().stream().flatMap(plan -> plan.getWaves().stream()).toList();
		assertThat(timeline().schedule().lanes()).extracting(Schedule.Lane::wave).containsExactlyInAnyOrderElementsOf(all);
		assertThat(timeline().schedule().lanes()).extracting(lane -> lane.wave().getStart()).isSorted();
		for (Wave wave : all) {
			assertThat(timeline().judgement(wave).verdict()).isEqualTo(editor.verdicts().of(wave));
			assertThat(row(wave).span()).contains(new Span(wave.getStart(), wave.getEnd()));
		}
		assertThat(timeline().judgement(wave(0)).verdict()).isNotEqualTo(Verdict.UNCHECKED);
	}

	@Test
	void draggingAWaveMovesItsDatesAndUndoRestoresThem() {
		Wave wave = wave(0);
		LocalDate start = wave.getStart();
		LocalDate end = wave.getEnd();
		inSight(wave);
		drag(wave, 1, 7);
		assertThat(wave.getStart()).isEqualTo(start.plusDays(7));
		assertThat(wave.getEnd()).isEqualTo(end.plusDays(7));
		assertThat(row(wave).span()).contains(new Span(start.plusDays(7), end.plusDays(7)));
		undo();
		assertThat(wave.getStart()).isEqualTo(start);
		assertThat(wave.getEnd()).isEqualTo(end);
		assertThat(row(wave).span()).contains(new Span(start, end));
		assertThat(editor.isDirty()).isFalse();
	}

	@Test
	void draggingAnEndMovesJustThatDay() {
		Wave wave = wave(0);
		LocalDate start = wave.getStart();
		LocalDate end = wave.getEnd();
		inSight(wave);
		drag(wave, 2, 3);
		assertThat(wave.getStart()).isEqualTo(start);
		assertThat(wave.getEnd()).isEqualTo(end.plusDays(3));
		drag(wave, 0, 2);
		assertThat(wave.getStart()).isEqualTo(start.plusDays(2));
		assertThat(wave.getEnd()).isEqualTo(end.plusDays(3));
		drag(wave, 0, 100);
		assertThat(wave.getStart()).isEqualTo(wave.getEnd());
	}

	@Test
	void aDeploymentIsDraggedIntoAnotherWave() {
		Wave from = wave(0);
		Wave to = wave(1);
		Deployment deployment = from.getDeployments().getFirst();
		inSight(from);
		Rectangle bar = timeline().bar(row(deployment));
		int x = bar.x + bar.width / 2;
		drag(x, bar.y + 5, x, timeline().y(row(to)) + 5);
		assertThat(to.getDeployments()).contains(deployment);
		assertThat(from.getDeployments()).doesNotContain(deployment);
		undo();
		assertThat(from.getDeployments().getFirst()).isSameAs(deployment);
	}

	@Test
	void escapeStopsDragging() {
		Wave wave = wave(0);
		LocalDate start = wave.getStart();
		inSight(wave);
		Rectangle bar = timeline().bar(row(wave));
		mouse(SWT.MouseDown, bar.x + 20, bar.y + 5);
		mouse(SWT.MouseMove, bar.x + 200, bar.y + 5);
		key(SWT.ESC, 0);
		mouse(SWT.MouseUp, bar.x + 200, bar.y + 5);
		assertThat(wave.getStart()).isEqualTo(start);
	}

	@Test
	void keysMoveResizeAndRemove() {
		Wave wave = wave(0);
		LocalDate start = wave.getStart();
		LocalDate end = wave.getEnd();
		editor.selection().setSelection(new StructuredSelection(wave));
		key(SWT.ARROW_RIGHT, 0);
		assertThat(wave.getStart()).isEqualTo(start.plusDays(1));
		key(SWT.ARROW_LEFT, 0);
		key(SWT.ARROW_RIGHT, SWT.SHIFT);
		assertThat(wave.getStart()).isEqualTo(start);
		assertThat(wave.getEnd()).isEqualTo(end.plusDays(1));
		key(SWT.DEL, 0);
		assertThat(timeline().row(wave)).isEmpty();
		undo();
		assertThat(timeline().row(wave)).isPresent();
	}

	@Test
	void arrowsChooseRowsForAllPages() {
		editor.selection().setSelection(new StructuredSelection(wave(0)));
		key(SWT.ARROW_DOWN, 0);
		assertThat(selected()).isSameAs(wave(0).getDeployments().getFirst());
		assertThat(((IStructuredSelection) waves.list().viewer().getStructuredSelection()).getFirstElement())
				.isSameAs(wave(0).getDeployments().getFirst());
	}

	private Object selected() {
		return ((IStructuredSelection) editor.selection().getSelection()).getFirstElement();
	}

	@Test
	void aWaveWithoutDatesWaitsInTheLastLaneUntilItIsDragged() {
		Wave wave = wave(0);
		edit(estate -> {
			wave.setStart(null);
			wave.setEnd(null);
		});
		assertThat(timeline().schedule().lanes().getLast().wave()).isSameAs(wave);
		assertThat(row(wave).span()).isEmpty();
		LocalDate shown = timeline().days(row(wave)).from();
		drag(wave, 1, 10);
		assertThat(wave.getStart()).isEqualTo(shown.plusDays(10));
		assertThat(wave.getEnd()).isEqualTo(shown.plusDays(14));
	}

	private void edit(Consumer<WavesPageTest> edit) {
		editor.document().edit("", () -> edit.accept(this));
		judged();
	}

	@Test
	void wavesAtTheSameTimeAreTold() {
		Wave first = wave(0);
		Wave second = wave(1);
		assertThat(timeline().schedule().overlaps()).isEmpty();
		edit(estate -> second.setStart(first.getEnd()));
		assertThat(timeline().schedule().overlaps())
				.containsExactly(new Schedule.Overlap(new Span(first.getEnd(), first.getEnd()), first, second));
	}

	@Test
	void anAddedWaveFollowsTheLastOne() {
		LocalDate last = timeline().schedule().span().orElseThrow().to();
		Wave added = new WaveEdits(editor::document).addWave();
		Plans.settle();
		assertThat(added.getStart()).isAfter(last);
		assertThat(added.getEnd()).isAfter(added.getStart());
		assertThat(added.getId()).isNotBlank();
		assertThat(timeline().schedule().lanes().getLast().wave()).isSameAs(added);
		undo();
		assertThat(timeline().row(added)).isEmpty();
	}

	@Test
	void deploymentsAreAddedWithTheirGroups() {
		WaveEdits edits = new WaveEdits(editor::document);
		Deployment added = edits.addDeployment(wave(0), editor.document().estate().getImages().getFirst());
		edits.setGroups(added, List.of(editor.document().estate().getGroups().getFirst()));
		judged();
		assertThat(timeline().judgement(added).devices())
				.isEqualTo(editor.document().survey().size(editor.document().estate().getGroups().getFirst()));
	}

	@Test
	void aDayTypedIntoACellIsTakenOverAndNoDayIsNot() {
		Wave wave = wave(0);
		type(wave, 1, "2026-12-03");
		assertThat(wave.getStart()).isEqualTo(LocalDate.of(2026, 12, 3));
		type(wave, 1, "soon");
		assertThat(wave.getStart()).isEqualTo(LocalDate.of(2026, 12, 3));
		type(wave, 0, "Nagoya, early");
		assertThat(wave.getName()).isEqualTo("Nagoya, early");
	}

	private void type(Wave wave, int column, String text) {
		waves.list().viewer().editElement(wave, column);
		for (Control control : waves.list().viewer().getTree().getChildren()) {
			if (control instanceof Text field && field.isVisible()) {
				field.setText(text);
				field.notifyListeners(SWT.DefaultSelection, new Event());
			}
		}
		waves.list().viewer().cancelEditing();
		Plans.settle();
	}

	@Test
	void zoomingKeepsTheMiddle() {
		timeline().zoom(TimeScale.Zoom.DAY);
		int middle = (timeline().getClientArea().width - timeline().labels()) / 2;
		timeline().scrollTo(wave(0).getStart());
		LocalDate day = timeline().scale().day(timeline().scrolled() + middle);
		timeline().zoom(TimeScale.Zoom.MONTH);
		assertThat(timeline().scale().day(timeline().scrolled() + middle)).isBetween(day.minusDays(2), day.plusDays(2));
	}
}
