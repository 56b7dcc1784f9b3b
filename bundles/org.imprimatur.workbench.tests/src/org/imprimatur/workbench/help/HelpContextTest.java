package org.imprimatur.workbench.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.imprimatur.validation.ui.marker.FindingMarkers;
import org.imprimatur.workbench.audit.AuditPage;
import org.imprimatur.workbench.devices.DevicesPage;
import org.imprimatur.workbench.diagram.DiagramPage;
import org.imprimatur.workbench.editor.EstateEditor;
import org.imprimatur.workbench.editor.Plans;
import org.imprimatur.workbench.editor.page.AgreementsPage;
import org.imprimatur.workbench.editor.page.ImagesPage;
import org.imprimatur.workbench.editor.page.OverviewPage;
import org.imprimatur.workbench.editor.page.SourcePage;
import org.imprimatur.workbench.waves.WavesPage;
import org.imprimatur.workbench.wizards.WizardDriver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HelpContextTest {

	private static final List<String> PAGES = List.of(OverviewPage.ID, AgreementsPage.ID, ImagesPage.ID, DevicesPage.ID,
			WavesPage.ID, DiagramPage.ID, AuditPage.ID, SourcePage.ID);

	@AfterEach
	void cleanUp() throws Exception {
		WizardDriver.cleanUp();
	}

	@Test
	void eachPageOfTheEditorHasASection(@TempDir Path folder) throws Exception {
		EstateEditor editor = Plans.open(Plans.example("gallery"));
		List<HelpPlace> places = new ArrayList<>();
		for (String id : PAGES) {
			editor.setActivePage(id);
			places.add(HelpContext.of(editor));
		}
		new HelpSite().write(folder);
		String page = Files.readString(folder.resolve("pages.html"));
		assertThat(places).extracting(HelpPlace::anchor).isEqualTo(PAGES);
		assertThat(places).allSatisfy(place -> assertThat(page).contains("id=\"" + place.anchor() + "\""));
	}

	@Test
	void aProblemLeadsToItsRule() throws Exception {
		IMarker marker = Plans.example("gallery").createMarker(FindingMarkers.TYPE);
		marker.setAttribute(FindingMarkers.RULE, "RIM-203");
		IViewPart view = WizardDriver.page().showView(IPageLayout.ID_PROJECT_EXPLORER);
		view.getSite().getSelectionProvider().setSelection(new StructuredSelection());
		assertThat(HelpContext.of(view)).isEqualTo(new HelpPlace("pages", IPageLayout.ID_PROJECT_EXPLORER));
		assertThat(HelpContext.rule(new StructuredSelection(marker))).contains("RIM-203");
	}

	@ParameterizedTest
	@CsvSource({ ".rules, rules, ''", ".keys, pages, preferences", "'', pages, preferences" })
	void aPreferencePageHasAPlace(String id, String page, String anchor) {
		PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(
				WizardDriver.page().getWorkbenchWindow().getShell(), "org.imprimatur.workbench.preferences" + id, null, null);
		dialog.setBlockOnOpen(false);
		dialog.open();
		assertThat(HelpContext.of(dialog)).isEqualTo(new HelpPlace(page, anchor));
		dialog.close();
	}
}
