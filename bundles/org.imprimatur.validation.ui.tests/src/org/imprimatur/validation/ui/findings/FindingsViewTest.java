package org.imprimatur.validation.ui.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.ide.IDE;
import org.imprimatur.model.io.Progress;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.Severity;
import org.imprimatur.validation.ui.Workspace;
import org.imprimatur.validation.ui.decoration.FindingText;
import org.imprimatur.validation.ui.document.EstateDocument;
import org.imprimatur.validation.ui.document.EstateDocuments;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The view shows what the check of the active editor's plan found. */
class FindingsViewTest {

	private EstateDocument document;
	private FindingsView view;

	@BeforeEach
	void open() throws Exception {
		IFile plan = Workspace.example("enterprise");
		document = EstateDocuments.all().acquire(plan, Progress.NONE);
		IDE.openEditor(Workspace.page(), plan);
		view = (FindingsView) Workspace.page().showView(FindingsView.ID);
		Workspace.finish();
		view.filter(FindingFilter.ALL);
	}

	@AfterEach
	void close() throws Exception {
		view.filter(FindingFilter.OPEN);
		view.groupBy(Grouping.RULE);
		Workspace.page().hideView(view);
		EstateDocuments.all().release(document);
		Workspace.clear();
	}

	private List<Finding> shown() {
		return view.shown().stream().map(FindingRow::finding).toList();
	}

	private List<Finding> findings() {
		return document.survey().result().findings();
	}

	@ParameterizedTest
	@EnumSource(Grouping.class)
	void showsEveryFindingOnceHoweverGrouped(Grouping grouping) {
		view.groupBy(grouping);
		assertThat(shown()).containsExactlyInAnyOrderElementsOf(findings());
		assertThat(Arrays.stream(view.viewer().getTree().getItems()).flatMap(group -> Arrays.stream(group.getItems()))
				.map(TreeItem::getText)).containsExactlyInAnyOrderElementsOf(
						findings().stream().map(FindingText::message).toList());
	}

	@Test
	void filtersByWordsSeverityAndSettlement() {
		view.filter(FindingFilter.OPEN);
		assertThat(shown()).containsExactlyInAnyOrderElementsOf(
				findings().stream().filter(finding -> finding.counts(Severity.ADVICE)).toList());
		view.filter(new FindingFilter("", EnumSet.of(Severity.ERROR), true));
		assertThat(shown()).isNotEmpty().allMatch(finding -> finding.severity() == Severity.ERROR);
		view.filter(FindingFilter.OPEN.withText("rim-102 kobe"));
		assertThat(shown()).extracting(Finding::rule).containsExactly("RIM-102");
	}

	@Test
	void followsEditsAndKeepsTheSelection() {
		FindingRow row = view.shown().stream().filter(it -> it.finding().rule().equals("RIM-203")).findFirst()
				.orElseThrow();
		view.viewer().setSelection(new StructuredSelection(row));
		document.edit("Allowed image", () -> Workspace.deployment(document.estate(), "deploy-kobe")
				.setImage(Workspace.deployment(document.estate(), "deploy-nagoya").getImage()));
		Workspace.finish();
		assertThat(shown()).containsExactlyInAnyOrderElementsOf(findings()).noneMatch(it -> it.rule().equals("RIM-102"));
		assertThat(view.viewer().getStructuredSelection().getFirstElement()).isEqualTo(row);
	}

	@Test
	void isEmptyWhenNoEditorIsOpen() {
		Workspace.page().closeAllEditors(false);
		Workspace.finish();
		assertThat(view.shown()).isEmpty();
	}

	@Test
	void exportsWhatIsShown(@TempDir Path folder) throws Exception {
		view.viewer().setSelection(StructuredSelection.EMPTY);
		Path file = folder.resolve("findings.csv");
		view.export(file);
		String csv = Files.readString(file);
		assertThat(csv).startsWith("\uFEFF").contains("RIM-102", "Office master onto Nagoya");
		assertThat(csv.lines().filter(line -> !line.isBlank()).count()).isGreaterThanOrEqualTo(findings().size() + 1L);
	}

	@Test
	void remembersFilterAndGrouping() throws Exception {
		view.filter(new FindingFilter("", EnumSet.of(Severity.WARN), true));
		view.groupBy(Grouping.WAVE);
		Workspace.page().hideView(view);
		view = (FindingsView) Workspace.page().showView(FindingsView.ID);
		assertThat(shown()).isNotEmpty().allMatch(finding -> finding.severity() == Severity.WARN);
		assertThat(view.viewer().getTree().getItem(0).getText()).contains(" › ");
	}

	@Test
	void revealsTheElementInItsEditor() throws Exception {
		FindingRow row = view.shown().stream().filter(it -> it.finding().rule().equals("RIM-203")).findFirst()
				.orElseThrow();
		view.viewer().setSelection(new StructuredSelection(row));
		view.reveal();
		Workspace.settle();
		assertThat(Workspace.page().getActivePart()).isSameAs(Workspace.page().getActiveEditor());
	}
}
