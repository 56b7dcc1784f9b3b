package org.imprimatur.workbench.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.imprimatur.workbench.wizards.WizardDriver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages open in the dialog as they are registered. */
class PreferencePagesTest {

	@AfterEach
	void cleanUp() throws Exception {
		WizardDriver.cleanUp();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", ".rules", ".keys" })
	void aPageOpens(String id) throws Exception {
		WizardDriver.example();
		PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(
				WizardDriver.page().getWorkbenchWindow().getShell(), "org.imprimatur.workbench.preferences" + id, null, null);
		dialog.setBlockOnOpen(false);
		dialog.open();
		WizardDriver.photograph("preferences" + id);
		assertThat(dialog.getSelectedPage()).isInstanceOfAny(GeneralPage.class, RulePage.class, KeyPage.class)
				.extracting("errorMessage").isNull();
		dialog.close();
	}
}
