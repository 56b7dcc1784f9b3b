package org.imprimatur.workbench.wizards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.Text;
import org.imprimatur.model.Estate;
import org.imprimatur.model.Programme;
import org.imprimatur.model.io.EstateStore;
import org.imprimatur.model.io.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** New estates and examples, from the wizard to the open editor. */
class NewWizardsTest {

	@AfterEach
	void cleanUp() throws Exception {
		WizardDriver.cleanUp();
	}

	@Test
	void anEstateHasOrganisationAgreementAndFleet() throws Exception {
		try (WizardDriver wizard = new WizardDriver(new NewEstateWizard())) {
			assertThat(wizard.current().isPageComplete()).isFalse();
			List<Text> texts = wizard.all(Text.class);
			texts.getFirst().setText("Muster & Söhne / 株式会社");
			texts.getLast().setText("V1234567");
			WizardDriver.photograph("wizard-new-estate");
			wizard.finish();
		}
		IFile plan = EstateProjects.plans().getFirst();
		assertThat(WizardDriver.page().getActiveEditor().getEditorInput().getAdapter(IFile.class)).isEqualTo(plan);
		Estate estate = new EstateStore(Locale.ENGLISH).load(plan.getLocation().toPath(), Progress.NONE);
		assertThat(estate.getOwner().getName()).isEqualTo("Muster & Söhne / 株式会社");
		assertThat(estate.getAgreements().getFirst().getNumber()).isEqualTo("V1234567");
		assertThat(estate.getAgreements().getFirst().getProgramme()).isEqualTo(Programme.EA);
		assertThat(estate.getFleets().getFirst().getDevices()).isEmpty();
	}

	@Test
	void twoEstatesOfOneNameStandSideBySide() throws Exception {
		for (int i = 0; i < 2; i++) {
			try (WizardDriver wizard = new WizardDriver(new NewEstateWizard())) {
				wizard.all(Text.class).getFirst().setText("Acme");
				wizard.finish();
			}
		}
		assertThat(EstateProjects.plans()).extracting(plan -> plan.getProject().getName()).containsExactlyInAnyOrder("Acme", "Acme-2");
	}

	@Test
	void anExampleIsCopiedAndOpened() throws Exception {
		try (WizardDriver wizard = new WizardDriver(new ExampleWizard())) {
			WizardDriver.photograph("wizard-new-example");
			wizard.finish();
		}
		assertThat(EstateProjects.plans()).extracting(IFile::getName).containsExactly("two-hundred-pcs.imprimatur");
		assertThat(WizardDriver.page().getActiveEditor().getTitle()).contains("two-hundred-pcs");
	}

	@Test
	void aPlanElsewhereIsOpenedWhereItIs() throws Exception {
		java.nio.file.Path folder = java.nio.file.Files.createTempDirectory("imprimatur-plan");
		java.nio.file.Path plan = new NewEstate("Acme", Programme.EA, "").write(folder, "acme");
		IFile file = EstateProjects.file(plan, new org.eclipse.core.runtime.NullProgressMonitor());
		assertThat(file.getLocation().toPath()).isEqualTo(plan);
		assertThat(EstateProjects.file(plan, new org.eclipse.core.runtime.NullProgressMonitor())).isEqualTo(file);
		assertThat(file.getParent().findMember("acme.fleet.csv")).isNotNull();
	}
}
