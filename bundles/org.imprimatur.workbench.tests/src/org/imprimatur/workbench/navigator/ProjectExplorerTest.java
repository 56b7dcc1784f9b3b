package org.imprimatur.workbench.navigator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.CommonViewer;
import org.eclipse.ui.part.FileEditorInput;
import org.imprimatur.design.view.Verdict;
import org.imprimatur.model.DeviceGroup;
import org.imprimatur.model.Element;
import org.imprimatur.model.Estate;
import org.imprimatur.model.edit.ModelTexts;
import org.imprimatur.model.ImprimaturPackage.Literals;
import org.imprimatur.validation.ui.document.EstateDocuments;
import org.imprimatur.validation.ui.marker.FindingMarkers;
import org.imprimatur.validation.ui.marker.PlanWatch;
import org.imprimatur.workbench.editor.EstateEditor;
import org.imprimatur.workbench.editor.Plans;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Looks into plan files in the real Project Explorer. */
class ProjectExplorerTest {

	private IFile plan;
	private CommonNavigator explorer;
	private CommonViewer viewer;

	@BeforeEach
	void show() throws Exception {
		plan = Plans.example("enterprise");
		explorer = (CommonNavigator) Plans.page().showView(IPageLayout.ID_PROJECT_EXPLORER);
		viewer = explorer.getCommonViewer();
		viewer.expandToLevel(plan.getProject(), 1);
		Plans.settle();
	}

	@AfterEach
	void cleanUp() throws Exception {
		Plans.cleanUp();
	}

	/** Expands a node and all below it once its children are there. */
	private void expand(Object node) {
		viewer.setExpandedState(node, true);
		Plans.until(() -> Job.getJobManager().find(PlanStructures.READING).length == 0);
		Plans.settle();
		viewer.expandToLevel(node, 9);
		Plans.settle();
	}

	private List<String> below(Object node) {
		return Arrays.stream(((TreeItem) viewer.testFindItem(node)).getItems()).map(TreeItem::getText).toList();
	}

	/** Labels are brought up to date when their decorations are known, in the background. */
	private void untilLabel(Supplier<Object> node, Predicate<String> wanted) {
		Plans.until(() -> viewer.testFindItem(node.get()) instanceof TreeItem item && wanted.test(item.getText()));
	}

	private PlanNode node(String id) {
		Estate estate = EstateDocuments.all().find(plan).orElseThrow().estate();
		return PlanNode.of(plan, estate.eResource().getEObject(id));
	}

	private Optional<PlanNode> shown(String id) {
		return find(viewer.getTree().getItems(), id);
	}

	private static Optional<PlanNode> find(TreeItem[] items, String id) {
		for (TreeItem item : items) {
			if (item.getData() instanceof PlanNode node && node.shown() instanceof Element element && id.equals(element.getId())) {
				return Optional.of(node);
			}
			Optional<PlanNode> below = find(item.getItems(), id);
			if (below.isPresent()) {
				return below;
			}
		}
		return Optional.empty();
	}

	private static String list(EReference list, int count) {
		return ModelTexts.feature(list) + " (" + count + ")";
	}

	@Test
	void aPlanShowsItsElementsWithoutBeingOpened() {
		expand(plan);
		assertThat(below(plan)).startsWith(list(Literals.ESTATE__PLANS, 1), list(Literals.ESTATE__GROUPS, 6))
				.endsWith(list(Literals.ESTATE__FLEETS, 1));
		assertThat(below(shown("rollout").orElseThrow())).hasSize(4).first().asString().startsWith("Nagoya");
		assertThat(below(shown("wave-1").orElseThrow())).isNotEmpty();
		assertThat(EstateDocuments.all().find(plan)).isEmpty();
	}

	@Test
	void whatIsExpandedStaysSoWhenThePlanIsOpened() throws Exception {
		expand(plan);
		List<Object> before = List.of(viewer.getExpandedElements());
		Plans.open(plan);
		Plans.checked();
		assertThat(viewer.getExpandedElements()).containsExactlyInAnyOrderElementsOf(before);
		int devices = EstateDocuments.all().find(plan).orElseThrow().survey()
				.size((DeviceGroup) node("servers").object().orElseThrow());
		untilLabel(() -> node("servers"), label -> label.startsWith("Servers") && label.contains(String.valueOf(devices)));
	}

	@Test
	void editsAreShownAndUndone() throws Exception {
		EstateEditor editor = Plans.open(plan);
		expand(plan);
		Element wave = (Element) node("wave-1").object().orElseThrow();
		editor.document().edit("", () -> wave.setName("Nagoya, early"));
		Plans.settle();
		untilLabel(() -> node("wave-1"), label -> label.startsWith("Nagoya, early"));
		editor.document().commands().undo();
		untilLabel(() -> node("wave-1"), label -> !label.contains("early"));
	}

	@Test
	void aFileChangedByOthersIsReadAnew() throws Exception {
		expand(plan);
		Path file = plan.getLocation().toPath();
		Files.writeString(file, Files.readString(file).replace("name=\"Servers\"", "name=\"Data centre\""));
		plan.refreshLocal(IResource.DEPTH_ZERO, null);
		untilLabel(() -> shown("servers").orElseThrow(), label -> label.startsWith("Data centre"));
	}

	@Test
	void anUnreadablePlanSaysSo() throws Exception {
		Files.writeString(plan.getLocation().toPath(), "<nothing");
		plan.refreshLocal(IResource.DEPTH_ZERO, null);
		expand(plan);
		Plans.until(() -> below(plan).size() == 1 && below(plan).getFirst().contains("enterprise.imprimatur"));
	}

	@Test
	void verdictsAreTheMarkersOfAClosedPlanAndTheCheckOfAnOpenOne() throws Exception {
		PlanWatch.checkAgain(List.of(plan));
		Plans.until(() -> Job.getJobManager().find(PlanWatch.MARKERS).length == 0);
		Plans.settle();
		assertThat(FindingMarkers.worst(plan.getProject())).isEqualTo(Verdict.ERROR);
		expand(plan);
		PlanNode wave = shown("wave-1").orElseThrow();
		Verdict closed = new NodeVerdicts().of(wave);
		EstateEditor editor = Plans.open(plan);
		Plans.checked();
		Plans.until(() -> new NodeVerdicts().of(node("wave-1")) == editor.verdicts().of(node("wave-1").object().orElseThrow()));
		assertThat(closed).isEqualTo(Verdict.ERROR).isEqualTo(new NodeVerdicts().of(node("wave-1")));
	}

	@Test
	void openingANodeSelectsItsElementInTheEditor() {
		expand(plan);
		new OpenNode(Plans.page(), shown("wave-3").orElseThrow()).run();
		Plans.until(() -> PlanEditors.find(plan).filter(editor -> editor.document() != null).isPresent());
		EstateEditor editor = PlanEditors.find(plan).orElseThrow();
		Plans.until(() -> !editor.selectedObjects().isEmpty());
		assertThat(editor.selectedObjects()).extracting(one -> ((Element) one).getId()).containsExactly("wave-3");
	}

	@Test
	void explorerAndEditorAreLinked() throws Exception {
		EstateEditor editor = Plans.open(plan);
		FileLinkHelper link = new FileLinkHelper();
		assertThat(link.findSelection(new FileEditorInput(plan)).toList()).hasSize(1);
		link.activateEditor(Plans.page(), new StructuredSelection(node("wave-2")));
		assertThat(editor.selectedObjects()).containsExactly(node("wave-2").object().orElseThrow());
		assertThat(link.findSelection(new FileEditorInput(plan)).getFirstElement()).isEqualTo(node("wave-2"));
	}

	@Test
	void thePlatformShowsTheFilesOfOurKinds() {
		assertThat(below(plan.getProject())).containsExactlyInAnyOrder("enterprise.fleet.csv", "enterprise.imprimatur");
		assertThat(PlatformUI.getWorkbench().getDecoratorManager().getEnabled(VerdictDecorator.ID)).isTrue();
	}
}
