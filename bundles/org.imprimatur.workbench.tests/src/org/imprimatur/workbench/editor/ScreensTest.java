package org.imprimatur.workbench.editor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.ui.IPageLayout;
import org.imprimatur.workbench.audit.AuditPage;
import org.imprimatur.workbench.diagram.DiagramPage;
import org.imprimatur.workbench.editor.page.AgreementsPage;
import org.imprimatur.workbench.editor.page.ImagesPage;
import org.imprimatur.workbench.editor.page.OverviewPage;
import org.imprimatur.workbench.editor.page.SourcePage;
import org.imprimatur.workbench.waves.WavesPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Photographs every page for those who judge its looks: {@code -Dimprimatur.screens=folder}. */
@EnabledIfSystemProperty(named = "imprimatur.screens", matches = ".+")
class ScreensTest {

	@AfterEach
	void cleanUp() throws Exception {
		Plans.page().closeAllEditors(false);
		for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
			project.delete(true, null);
		}
	}

	@Test
	void pages() throws Exception {
		Plans.page().getWorkbenchWindow().getShell().setBounds(0, 0, 1600, 1000);
		IFile plan = Plans.example("enterprise");
		EstateEditor editor = Plans.open(plan);
		Plans.page().showView(IPageLayout.ID_PROP_SHEET);
		Plans.page().activate(editor);
		shoot("overview");
		editor.revealElement(editor.document().estate().getAgreements().getFirst());
		shoot(AgreementsPage.ID);
		editor.revealElement(editor.document().estate().getProducts().getFirst());
		shoot("product");
		editor.revealElement(editor.document().estate().getImages().getFirst());
		shoot(ImagesPage.ID);
		editor.revealElement(editor.document().estate().getKeys().getFirst());
		shoot("key");
		editor.revealElement(editor.document().estate().getEvidence().getFirst());
		shoot("evidence");
		editor.revealElement(editor.document().estate().getPlans().getFirst().getWaves().getFirst());
		shoot(WavesPage.ID);
		editor.showPage(DiagramPage.ID);
		shoot(DiagramPage.ID);
		editor.showPage(AuditPage.ID);
		shoot(AuditPage.ID);
		editor.showPage(SourcePage.ID);
		shoot(SourcePage.ID);
		editor.showPage(OverviewPage.ID);
	}

	@Test
	void failure() throws Exception {
		IFile plan = Plans.example("gallery");
		Plans.write(plan, Plans.text(plan).replaceFirst("programme=\"[A-Z]+\"", "programme=\"NO_SUCH\""));
		Plans.open(plan);
		shoot("failure");
	}

	private static void shoot(String name) throws Exception {
		for (int i = 0; i < 20; i++) {
			Plans.settle();
			Thread.sleep(20);
		}
		Path folder = Path.of(System.getProperty("imprimatur.screens"));
		Files.createDirectories(folder);
		Path file = folder.resolve(name + "-" + Locale.getDefault().getLanguage() + ".png");
		new ProcessBuilder(List.of("import", "-window", "root", file.toString())).inheritIO().start().waitFor();
	}
}
