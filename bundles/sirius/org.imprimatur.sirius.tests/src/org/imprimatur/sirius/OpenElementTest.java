package org.imprimatur.sirius;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.imprimatur.model.Element;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Double-click on what a diagram shows. */
class OpenElementTest {

	private EstateProject project;

	@BeforeEach
	void open() throws Exception {
		project = EstateProject.opened("two-hundred-pcs");
	}

	@AfterEach
	void close() throws Exception {
		project.close();
	}

	@Test
	void anElementOfThePlanIsShownInThePlan() throws Exception {
		Palette palette = new Palette(project, "plan");
		palette.doubleClick(palette.shown("deployment", "deploy-osaka"));
		for (int i = 0; i < 100 && selected().isEmpty(); i++) {
			EstateProject.settle();
			Thread.sleep(50);
		}
		assertThat(selected()).isEqualTo("deploy-osaka");
	}

	/** Id of the element selected in the plan editor; empty while it opens. */
	private static String selected() {
		var provider = EstateProject.page().getActiveEditor().getEditorSite().getSelectionProvider();
		return provider != null && provider.getSelection() instanceof IStructuredSelection selection
				&& selection.getFirstElement() instanceof Element element ? element.getId() : "";
	}

	@Test
	void aStockOfTheFleetMapIsShownInTheFleet() {
		Palette palette = new Palette(project, "fleet");
		palette.doubleClick(palette.elements("licences").findFirst().orElseThrow());
		assertThat(selectedLine("two-hundred-pcs.fleet.csv")).contains("5S39KZC,", ",Tokyo,");
	}

	private static String selectedLine(String file) {
		IEditorPart editor = EstateProject.page().getActiveEditor();
		assertThat(editor.getEditorInput().getName()).isEqualTo(file);
		return ((ITextSelection) ((ITextEditor) editor).getSelectionProvider().getSelection()).getText();
	}
}
