package org.imprimatur.validation.ui.marker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.imprimatur.model.io.Progress;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.Fingerprint;
import org.imprimatur.validation.Severity;
import org.imprimatur.validation.ui.Workspace;
import org.imprimatur.validation.ui.document.EstateDocument;
import org.imprimatur.validation.ui.document.EstateDocuments;
import org.imprimatur.validation.ui.preferences.FindingPreferences;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Markers of a plan that is open follow each edit. */
class OpenPlanMarkersTest {

	private IFile plan;
	private EstateDocument document;

	@BeforeEach
	void open() throws Exception {
		plan = Workspace.example("enterprise");
		document = EstateDocuments.all().acquire(plan, Progress.NONE);
		Workspace.finish();
	}

	@AfterEach
	void close() throws Exception {
		EstateDocuments.all().release(document);
		FindingPreferences.store().setToDefault(FindingPreferences.MARK_SETTLED);
		FindingPreferences.store().setToDefault(FindingPreferences.MARK_INFORMATION);
		Workspace.clear();
	}

	private List<Finding> findings() {
		return document.survey().result().findings();
	}

	private void useAnAllowedImage() {
		document.edit("Allowed image", () -> Workspace.deployment(document.estate(), "deploy-kobe")
				.setImage(Workspace.deployment(document.estate(), "deploy-nagoya").getImage()));
	}

	private static List<Object> fingerprints(IFile plan) {
		return Workspace.markers(plan).stream()
				.<Object>map(marker -> marker.getAttribute(FindingMarkers.FINGERPRINT, "")).toList();
	}

	@Test
	void everyOpenFindingThatMattersHasOneMarker() {
		assertThat(fingerprints(plan)).containsExactlyInAnyOrderElementsOf(
				findings().stream().filter(finding -> finding.counts(Severity.ADVICE)).<Object>map(Fingerprint::of).toList());
	}

	@Test
	void aMarkerTellsWhatWhereAndHowBad() {
		IMarker marker = Workspace.markers(plan).stream()
				.filter(it -> "RIM-203".equals(it.getAttribute(FindingMarkers.RULE, ""))).findFirst().orElseThrow();
		assertThat(marker.getAttribute(IMarker.SEVERITY, -1)).isEqualTo(IMarker.SEVERITY_ERROR);
		assertThat(marker.getAttribute(FindingMarkers.GRADE, "")).isEqualTo(Severity.ERROR.name());
		assertThat(marker.getAttribute(FindingMarkers.ELEMENT, "")).isEqualTo("deploy-nagoya");
		assertThat(marker.getAttribute(IMarker.LOCATION, "")).endsWith("Nagoya › Office master onto Nagoya");
		assertThat(marker.getAttribute(IMarker.LINE_NUMBER, 0)).isEqualTo(74);
		assertThat(marker.getAttribute(IMarker.MESSAGE, "")).startsWith("RIM-203: ").contains("6 ");
	}

	@Test
	void anEditTakesMarkersAwayAndUndoBringsThemBack() {
		List<Object> before = fingerprints(plan);
		useAnAllowedImage();
		Workspace.finish();
		assertThat(Workspace.rules(plan)).doesNotContain("RIM-102");
		document.commands().undo();
		Workspace.finish();
		assertThat(fingerprints(plan)).containsExactlyInAnyOrderElementsOf(before);
	}

	@Test
	void whatDoesNotChangeKeepsItsMarker() {
		List<Long> kept = Workspace.markers(plan).stream()
				.filter(marker -> !"RIM-102".equals(marker.getAttribute(FindingMarkers.RULE, ""))
						&& !"deploy-kobe".equals(marker.getAttribute(FindingMarkers.ELEMENT, "")))
				.map(IMarker::getId).toList();
		useAnAllowedImage();
		Workspace.finish();
		assertThat(Workspace.markers(plan)).extracting(IMarker::getId).containsAll(kept);
	}

	@Test
	void closingWithoutSavingBringsBackWhatTheFileSays() throws Exception {
		List<Object> before = fingerprints(plan);
		EstateDocument mine = EstateDocuments.all().acquire(plan, Progress.NONE);
		useAnAllowedImage();
		Workspace.finish();
		EstateDocuments.all().release(document);
		EstateDocuments.all().release(mine);
		Workspace.finish();
		assertThat(fingerprints(plan)).containsExactlyInAnyOrderElementsOf(before);
		document = EstateDocuments.all().acquire(plan, Progress.NONE);
	}

	@Test
	void settledAndInformingFindingsAreMarkedWhenWanted() {
		assertThat(findings()).anyMatch(finding -> !finding.isOpen());
		FindingPreferences.store().setValue(FindingPreferences.MARK_SETTLED, true);
		FindingPreferences.store().setValue(FindingPreferences.MARK_INFORMATION, true);
		Workspace.finish();
		assertThat(Workspace.markers(plan)).hasSize(findings().size());
		String settled = findings().stream().filter(finding -> !finding.isOpen()).map(Fingerprint::of).findFirst()
				.orElseThrow();
		assertThat(Workspace.markers(plan))
				.filteredOn(marker -> settled.equals(marker.getAttribute(FindingMarkers.FINGERPRINT, ""))).singleElement()
				.satisfies(it -> assertThat(it.getAttribute(IMarker.SEVERITY, -1)).isEqualTo(IMarker.SEVERITY_INFO));
	}

	/** A project that is closed and opened reads its markers from disk, as the workspace does when it starts. */
	@Test
	void markersSurviveOnDiskAndAreNotDoubled() throws Exception {
		List<Object> before = fingerprints(plan);
		EstateDocuments.all().release(document);
		Workspace.finish();
		IProject project = plan.getProject();
		plan.getWorkspace().save(true, null);
		project.close(null);
		project.open(null);
		assertThat(fingerprints(plan)).containsExactlyInAnyOrderElementsOf(before);
		List<Long> ids = Workspace.markers(plan).stream().map(IMarker::getId).toList();
		Workspace.finish();
		assertThat(Workspace.markers(plan)).extracting(IMarker::getId).containsExactlyInAnyOrderElementsOf(ids);
		document = EstateDocuments.all().acquire(plan, Progress.NONE);
	}
}
