package org.imprimatur.workbench.wizards.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.imprimatur.workbench.wizards.PlanWizard;
import org.imprimatur.workbench.wizards.WizardDriver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports from the choice of a plan to the written file. */
class ExportWizardsTest {

	@TempDir
	private Path folder;

	@AfterEach
	void cleanUp() throws Exception {
		WizardDriver.cleanUp();
	}

	private static WizardDriver open(PlanWizard wizard) {
		WizardDriver driver = new WizardDriver(wizard);
		((ExportPage) driver.current()).openWhenDone(false);
		return driver;
	}

	@Test
	void aPlanIsWrittenAsTable() throws Exception {
		WizardDriver.example();
		Path file = folder.resolve("plan.csv");
		try (WizardDriver wizard = open(new PlanExportWizard())) {
			PlanExportPage page = (PlanExportPage) wizard.current();
			page.chooseFormat("csv");
			page.choose(file);
			WizardDriver.photograph("wizard-export-plan");
			wizard.finish();
		}
		assertThat(Files.readAllLines(file)).hasSizeGreaterThan(100);
	}

	@Test
	void aDiagramIsDrawn() throws Exception {
		IFile plan = WizardDriver.example();
		try (WizardDriver wizard = open(new DiagramExportWizard())) {
			((ExportPage) wizard.current()).choose(folder.resolve("drawings"));
			WizardDriver.photograph("wizard-export-diagrams");
			wizard.finish();
		}
		assertThat(folder.resolve("drawings").resolve(ExportPage.base(plan) + "-plan.svg")).content().contains("<svg");
	}

	@Test
	void anAuditReportIsWritten() throws Exception {
		WizardDriver.example();
		Path file = folder.resolve("audit.html");
		try (WizardDriver wizard = open(new AuditExportWizard())) {
			((ExportPage) wizard.current()).choose(file);
			WizardDriver.photograph("wizard-export-audit");
			wizard.finish();
		}
		assertThat(file).content().contains("<html");
	}

	@Test
	void aSealIsWritten() throws Exception {
		WizardDriver.example();
		Path file = folder.resolve("q4.seal.json");
		try (WizardDriver wizard = open(new AuditExportWizard())) {
			AuditExportPage page = (AuditExportPage) wizard.current();
			page.chooseSeal();
			page.choose(file);
			wizard.finish();
		}
		assertThat(org.imprimatur.exchange.seal.Seal.read(file, java.util.Locale.ENGLISH).digest()).hasSize(64);
	}

	@Test
	void entitlementsAreWrittenAsXml() throws Exception {
		WizardDriver.example();
		Path file = folder.resolve("entitlements.xml");
		try (WizardDriver wizard = open(new EntitlementExportWizard())) {
			((ExportPage) wizard.current()).choose(file);
			WizardDriver.until(wizard.current()::isPageComplete);
			WizardDriver.photograph("wizard-export-entitlements");
			wizard.finish();
		}
		assertThat(file).content().startsWith("<?xml").contains("purchase");
	}

	@Test
	void aPlanWithoutAgreementHasNoEntitlements() throws Exception {
		IFile plan = WizardDriver.estate("Acme");
		plan.setContents(plan.readString().replaceAll("<agreements[^>]*/>", "").getBytes(StandardCharsets.UTF_8),
				IResource.FORCE, null);
		try (WizardDriver wizard = open(new EntitlementExportWizard())) {
			WizardDriver.until(() -> Messages.noAgreement.equals(wizard.current().getErrorMessage()));
			assertThat(wizard.current().isPageComplete()).isFalse();
		}
	}

	@Test
	void withoutAPlanThereIsNothingToExport() {
		try (WizardDriver wizard = open(new PlanExportWizard())) {
			assertThat(wizard.current().getErrorMessage()).isEqualTo(Messages.noPlan);
			assertThat(((ExportPage) wizard.current()).plan()).isEqualTo(Optional.empty());
		}
	}
}
