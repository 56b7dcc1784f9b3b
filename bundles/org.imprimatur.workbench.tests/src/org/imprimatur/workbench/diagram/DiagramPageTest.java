package org.imprimatur.workbench.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.progress.IProgressConstants;
import org.imprimatur.diagram.Drawing;
import org.imprimatur.diagram.Figure;
import org.imprimatur.diagram.Table;
import org.imprimatur.diagram.output.Formats;
import org.imprimatur.model.Image;
import org.imprimatur.workbench.editor.EstateEditor;
import org.imprimatur.workbench.editor.Plans;
import org.imprimatur.workbench.editor.page.ImagesPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Looks at, walks through, searches and exports the diagrams of an example in the real window. */
class DiagramPageTest {

	private EstateEditor editor;
	private DiagramControl diagram;

	@BeforeEach
	void open() throws Exception {
		editor = Plans.open(Plans.example("enterprise"));
		editor.showPage(DiagramPage.ID);
		diagram = ((DiagramPage) editor.getActivePageInstance()).diagram();
		drawn();
	}

	@AfterEach
	void cleanUp() throws Exception {
		Plans.cleanUp();
	}

	/** Waits until what was asked for is on the screen. */
	private void drawn() {
		Plans.checked();
		Plans.until(() -> Job.getJobManager().find(DrawingJob.FAMILY).length == 0);
		Plans.settle();
	}

	private Scene scene() {
		return diagram.scene().orElseThrow();
	}

	private void send(int type, int x, int y, int count) {
		Event event = new Event();
		event.x = x;
		event.y = y;
		event.count = count;
		event.button = 1;
		diagram.canvas().notifyListeners(type, event);
	}

	private void key(int code, int mask) {
		Event event = new Event();
		event.keyCode = code;
		event.character = code < 256 ? (char) code : 0;
		event.stateMask = mask;
		diagram.canvas().notifyListeners(SWT.KeyDown, event);
	}

	private int windowX(Item item) {
		return (int) (item.area().centreX() * diagram.canvas().viewport().scale() + diagram.canvas().viewport().left());
	}

	private int windowY(Item item) {
		return (int) (item.area().centreY() * diagram.canvas().viewport().scale() + diagram.canvas().viewport().top());
	}

	private Item itemOf(Object element) {
		return scene().showing(element).getFirst();
	}

	private Image image() {
		return editor.document().estate().getImages().getFirst();
	}

	@ParameterizedTest
	@ValueSource(strings = { "plan", "rights", "lineage", "fleet" })
	void showsEveryFigureAndEdgeOfTheDrawing(String kind) {
		diagram.show(kind);
		drawn();
		Drawing drawing = (Drawing) editor.document()
				.read(() -> ShippedViewpoint.get().show(kind, editor.document().estate()));
		Set<String> wanted = Stream.concat(drawing.figures().stream().flatMap(DiagramPageTest::all).map(Figure::id),
				drawing.connections().stream().map(edge -> edge.id())).collect(Collectors.toSet());
		assertThat(scene().representation().title()).isEqualTo(drawing.title());
		assertThat(scene().items()).extracting(Item::id).containsExactlyInAnyOrderElementsOf(wanted);
	}

	private static Stream<Figure> all(Figure figure) {
		return Stream.concat(Stream.of(figure), figure.children().stream().flatMap(DiagramPageTest::all));
	}

	@ParameterizedTest
	@ValueSource(strings = { "matrix", "deployments" })
	void showsEveryCellOfTheTable(String kind) {
		diagram.show(kind);
		drawn();
		Table table = (Table) scene().representation();
		assertThat(scene().items()).hasSize(table.columns().size() + table.lines().size() * (1 + table.columns().size()));
	}

	@Test
	void findingsOnlyLeavesOutWhatIsClean() {
		int all = scene().items().size();
		diagram.showFindingsOnly(true);
		drawn();
		assertThat(scene().items()).isNotEmpty().hasSizeLessThan(all);
		diagram.showFindingsOnly(false);
		drawn();
		assertThat(scene().items()).hasSize(all);
	}

	@Test
	void theWheelZoomsAtThePointer() {
		Viewport before = diagram.canvas().viewport();
		send(SWT.MouseVerticalWheel, 200, 150, 3);
		Viewport after = diagram.canvas().viewport();
		assertThat(after.scale()).isGreaterThan(before.scale());
		send(SWT.MouseVerticalWheel, 200, 150, -3);
		assertThat(diagram.canvas().viewport().scale()).isCloseTo(before.scale(), within(1e-6));
	}

	@Test
	void draggingMovesTheDrawingAndSelectsNothing() {
		diagram.canvas().zoom(4);
		Viewport before = diagram.canvas().viewport();
		send(SWT.MouseDown, 300, 200, 1);
		send(SWT.MouseMove, 250, 180, 0);
		send(SWT.MouseUp, 250, 180, 1);
		assertThat(diagram.canvas().viewport().left()).isCloseTo(before.left() - 50, within(1e-6));
		assertThat(diagram.canvas().viewport().top()).isCloseTo(before.top() - 20, within(1e-6));
		assertThat(editor.selection().getSelection().isEmpty()).isTrue();
	}

	@Test
	void aClickSelectsTheElementForAllPages() {
		Item item = itemOf(image());
		send(SWT.MouseDown, windowX(item), windowY(item), 1);
		send(SWT.MouseUp, windowX(item), windowY(item), 1);
		assertThat(((IStructuredSelection) editor.selection().getSelection()).getFirstElement()).isSameAs(image());
	}

	@Test
	void whatIsSelectedElsewhereIsSelectedAndInSight() {
		diagram.canvas().zoom(6);
		editor.selection().setSelection(new StructuredSelection(editor.document().estate().getGroups().getLast()));
		Item item = diagram.canvas().selection().orElseThrow();
		assertThat(item.element()).isSameAs(editor.document().estate().getGroups().getLast());
		assertThat(diagram.canvas().getClientArea().contains(windowX(item), windowY(item))).isTrue();
	}

	@Test
	void openingAFigureLeadsToItsForm() {
		diagram.canvas().choose(itemOf(image()));
		key(SWT.CR, 0);
		Plans.settle();
		assertThat(editor.getActivePageInstance().getId()).isEqualTo(ImagesPage.ID);
	}

	@Test
	void arrowsWalkThroughTheFiguresAndAlongTheEdges() {
		diagram.canvas().choose(itemOf(image()));
		key(SWT.ARROW_RIGHT, SWT.MOD1);
		Item edge = diagram.canvas().selection().orElseThrow();
		assertThat(edge.isEdge()).isTrue();
		key(SWT.ARROW_RIGHT, SWT.MOD1);
		assertThat(diagram.canvas().selection().orElseThrow().id()).isEqualTo(edge.to());
		key(SWT.ARROW_DOWN, 0);
		assertThat(diagram.canvas().selection().orElseThrow().area().y()).isGreaterThan(scene().item(edge.to()).orElseThrow().area().y());
	}

	@Test
	void keysZoom() {
		key('0', 0);
		assertThat(diagram.canvas().viewport().scale()).isEqualTo(1);
		key('+', 0);
		assertThat(diagram.canvas().viewport().scale()).isGreaterThan(1);
		key('1', 0);
		assertThat(diagram.canvas().viewport().scale()).isLessThanOrEqualTo(1);
	}

	@Test
	void searchingMarksMatchesAndGoesThroughThem() {
		diagram.search().search("NAGOYA");
		List<Item> found = diagram.search().found();
		assertThat(found).isNotEmpty().allSatisfy(item -> assertThat(item.label()).containsIgnoringCase("nagoya"));
		diagram.search().go(1);
		assertThat(diagram.canvas().selection()).contains(found.getFirst());
		diagram.search().go(-1);
		assertThat(diagram.canvas().selection()).contains(found.getLast());
		diagram.search().search("no such thing");
		assertThat(diagram.search().found()).isEmpty();
	}

	@Test
	void anEditIsDrawnFromWhereTheUserLooks() {
		diagram.canvas().zoom(2);
		Viewport before = diagram.canvas().viewport();
		diagram.canvas().choose(itemOf(image()));
		Viewport looked = diagram.canvas().viewport();
		editor.document().edit("", () -> image().setName("Renamed master"));
		drawn();
		assertThat(itemOf(image()).label()).startsWith("Renamed master");
		assertThat(diagram.canvas().viewport().scale()).isEqualTo(before.scale());
		assertThat(diagram.canvas().viewport()).isEqualTo(looked);
		assertThat(diagram.canvas().selection().orElseThrow().element()).isSameAs(image());
		editor.document().commands().undo();
		drawn();
		assertThat(itemOf(image()).label()).doesNotContain("Renamed master");
	}

	@Test
	void screenReadersHearTheSelectedFigureAndItsVerdict() {
		CanvasAccess access = new CanvasAccess(diagram.canvas());
		assertThat(access.name()).isEqualTo(scene().representation().title());
		Item item = itemOf(image());
		diagram.canvas().choose(item);
		assertThat(access.name()).isEqualTo(item.title());
		assertThat(access.description()).isEqualTo(item.tooltip()).isNotBlank();
	}

	@ParameterizedTest
	@ValueSource(strings = { "svg", "png", "pdf", "html" })
	void exportWritesWhatIsShown(String id, @TempDir Path folder) throws Exception {
		Path file = folder.resolve("plan." + id);
		Job job = new DiagramExport(diagram).job(scene(), Formats.of(id).orElseThrow(), file);
		job.schedule();
		job.join();
		assertThat(job.getResult().isOK()).isTrue();
		assertThat(Files.size(file)).isPositive();
		if (id.equals("svg")) {
			var svg = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
			assertThat(svg.getDocumentElement().getTagName()).isEqualTo("svg");
			assertThat(svg.getDocumentElement().getTextContent()).contains(scene().representation().title());
		}
	}

	@Test
	void whatCannotBeExportedLeavesNothingBehind(@TempDir Path folder) throws Exception {
		Path file = folder.resolve("missing").resolve("plan.svg");
		Job job = new DiagramExport(diagram).job(scene(), Formats.of("svg").orElseThrow(), file);
		job.setUser(false);
		job.setProperty(IProgressConstants.NO_IMMEDIATE_ERROR_PROMPT_PROPERTY, true);
		job.schedule();
		job.join();
		assertThat(job.getResult().getMessage()).contains("plan.svg");
		assertThat(folder).isEmptyDirectory();
	}

	@Test
	void nothingIsEvaluatedInTheThreadOfTheWindow() throws Exception {
		List<Thread> threads = new CopyOnWriteArrayList<>();
		DrawingJob job = new DrawingJob(editor::document, () -> {
			threads.add(Thread.currentThread());
			return ShippedViewpoint.get();
		}, new DrawingJob.Receiver() {
			@Override
			public void drawn(DrawingRequest request, Scene drawn) {
				threads.add(Thread.currentThread());
			}

			@Override
			public void failed(DrawingRequest request, Exception problem) {
				threads.add(Display.getDefault().getThread());
			}
		});
		job.draw(new DrawingRequest("plan", Set.of(), Set.of()));
		job.join();
		assertThat(threads).hasSize(2).doesNotContain(Display.getDefault().getThread());
	}

	@Test
	void theLastDrawingStaysUntilTheNextIsReady() {
		Scene before = scene();
		diagram.show("fleet");
		assertThat(diagram.scene()).isEqualTo(Optional.of(before));
		drawn();
		assertThat(scene().representation().title()).isNotEqualTo(before.representation().title());
	}
}
