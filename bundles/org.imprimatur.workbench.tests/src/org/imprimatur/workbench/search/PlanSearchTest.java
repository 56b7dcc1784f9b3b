package org.imprimatur.workbench.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.search.ui.ISearchResultPage;
import org.eclipse.search.ui.NewSearchUI;
import org.imprimatur.model.ImprimaturPackage.Literals;
import org.imprimatur.validation.ui.document.EstateDocuments;
import org.imprimatur.workbench.editor.EstateEditor;
import org.imprimatur.workbench.editor.Plans;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Searches an example, closed and open, and goes to what was found. */
class PlanSearchTest {

	private IFile plan;
	private String serial;

	@BeforeEach
	void copy() throws Exception {
		plan = Plans.example("enterprise");
		Path fleet = plan.getLocation().toPath().resolveSibling("enterprise.fleet.csv");
		serial = Files.readAllLines(fleet, StandardCharsets.UTF_8).get(5).split(",")[0];
	}

	@AfterEach
	void cleanUp() throws Exception {
		Plans.cleanUp();
	}

	private List<Hit> search(Words words, Set<Kind> kinds) {
		PlanQuery query = new PlanQuery(words, List.of(plan), kinds);
		assertThat(query.run(new NullProgressMonitor()).isOK()).isTrue();
		return hits(query);
	}

	private static List<Hit> hits(PlanQuery query) {
		return Arrays.stream(query.getSearchResult().getElements()).map(Hit.class::cast).toList();
	}

	private static Words plain(String text) {
		return new Words(text, false, false, false);
	}

	@ParameterizedTest
	@CsvSource({ "master, false, false, false, true", "MASTER, false, false, false, true", "MASTER, false, true, false, false",
			"aster, false, false, true, false", "m.ster, true, false, false, true", "m.ster, false, false, false, false",
			"(Office|none) master, true, true, true, true" })
	void findsNamesByTextExpressionCaseAndWord(String text, boolean regex, boolean caseSensitive, boolean wholeWord,
			boolean found) {
		List<Hit> hits = search(new Words(text, regex, caseSensitive, wholeWord), EnumSet.of(Kind.IMAGES));
		assertThat(hits.stream().anyMatch(hit -> "Office master (Japanese)".equals(hit.text()))).isEqualTo(found);
		assertThat(hits).allSatisfy(hit -> assertThat(hit.type()).isEqualTo(Literals.IMAGE));
	}

	@Test
	void findsJustTheKindsAskedFor() {
		assertThat(search(plain("nag"), EnumSet.allOf(Kind.class))).extracting(Hit::type)
				.contains(Literals.DEVICE_GROUP, Literals.CRITERION, Literals.WAVE, Literals.SITE, Literals.DEVICE);
		assertThat(search(plain("nag"), EnumSet.of(Kind.PLANS))).isNotEmpty().extracting(Hit::type)
				.isSubsetOf(Literals.PLAN, Literals.WAVE, Literals.DEPLOYMENT);
	}

	@Test
	void findsADeviceBySerialNumberWithoutOpeningThePlanAndGoesToIt() throws Exception {
		List<Hit> hits = search(plain(serial), EnumSet.allOf(Kind.class));
		assertThat(EstateDocuments.all().find(plan)).isEmpty();
		assertThat(hits).filteredOn(hit -> hit.type() == Literals.DEVICE).singleElement().satisfies(hit -> hit.open(Plans.page()));
		Plans.until(() -> editor() != null && editor().document() != null);
		Plans.checked();
		assertThat(editor().getActivePageInstance().getId()).isEqualTo("devices");
		assertThat(search(plain(serial), EnumSet.of(Kind.DEVICES))).extracting(Hit::id).containsExactly(serial);
	}

	private EstateEditor editor() {
		return Plans.page().getActiveEditor() instanceof EstateEditor editor ? editor : null;
	}

	@Test
	void searchesAnOpenPlanAsItIsEdited() throws Exception {
		EstateEditor editor = Plans.open(plan);
		editor.document().edit("", () -> editor.document().estate().getGroups().getFirst().setNote("Ask Mr Tanaka first"));
		assertThat(search(plain("tanaka"), EnumSet.allOf(Kind.class))).singleElement()
				.satisfies(hit -> assertThat(hit.id()).isEqualTo(editor.document().estate().getGroups().getFirst().getId()));
	}

	@Test
	void aSearchCanBeCancelled() {
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		PlanQuery query = new PlanQuery(plain("kobe"), List.of(plan), EnumSet.allOf(Kind.class));
		assertThat(query.run(monitor).getSeverity()).isEqualTo(IStatus.CANCEL);
		assertThat(hits(query)).isEmpty();
	}

	@Test
	void anUnreadablePlanIsToldAndTheOthersAreSearched() throws Exception {
		IFile broken = plan.getProject().getFile("broken.imprimatur");
		broken.create("<nothing".getBytes(StandardCharsets.UTF_8), true, false, null);
		PlanQuery query = new PlanQuery(plain("kobe"), List.of(broken, plan), EnumSet.allOf(Kind.class));
		IStatus status = query.run(new NullProgressMonitor());
		assertThat(status.getChildren()).singleElement().satisfies(it -> assertThat(it.getMessage()).contains("broken"));
		assertThat(hits(query)).isNotEmpty();
	}

	@Test
	void resultsAreShownPlanByPlanAndGoneThroughOneByOne() {
		PlanQuery query = new PlanQuery(plain("master"), List.of(plan), EnumSet.of(Kind.IMAGES));
		NewSearchUI.activateSearchResultView();
		NewSearchUI.runQueryInForeground(null, query);
		ISearchResultPage page = NewSearchUI.getSearchResultView().getActivePage();
		assertThat(page).isInstanceOf(PlanSearchView.class);
		PlanSearchView view = (PlanSearchView) page;
		Plans.until(() -> view.getDisplayedMatchCount(plan) == query.getSearchResult().getMatchCount());
		assertThat(view.getLabel()).contains("master");
		view.gotoNextMatch();
		Plans.until(() -> editor() != null && editor().document() != null && !editor().selectedObjects().isEmpty());
		Object first = editor().selectedObjects().getFirst();
		view.gotoNextMatch();
		Plans.until(() -> editor().selectedObjects().getFirst() != first);
		view.gotoPreviousMatch();
		Plans.until(() -> editor().selectedObjects().getFirst() == first);
		assertThat(editor().selectedObjects()).containsExactly((EObject) first);
	}

	@Test
	void openElementFindsDevicesToo() {
		assertThat(PlanEntry.devices(plan, Wildcards.pattern(serial.substring(1)), new NullProgressMonitor()))
				.extracting(PlanEntry::id).containsExactly(serial);
		assertThat(PlanEntry.of(plan)).anySatisfy(entry -> {
			assertThat(entry.id()).isEqualTo("master-ja");
			assertThat(Wildcards.pattern("off*jap").matcher(entry.label()).find()).isTrue();
		});
	}
}
