package org.imprimatur.validation.ui.preferences;

import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.imprimatur.validation.ui.Messages;

/** Lets users choose about findings. */
public final class FindingPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	/** For the extension registry. */
	public FindingPreferencePage() {
		super(GRID);
		setPreferenceStore(FindingPreferences.store());
	}

	@Override
	public void init(IWorkbench workbench) {
		setDescription(Messages.preferencesDescription);
	}

	@Override
	protected void createFieldEditors() {
		addField(new BooleanFieldEditor(FindingPreferences.CHECK_CLOSED_PLANS, Messages.preferencesCheckClosed,
				getFieldEditorParent()));
		addField(new BooleanFieldEditor(FindingPreferences.MARK_SETTLED, Messages.preferencesMarkSettled,
				getFieldEditorParent()));
		addField(new BooleanFieldEditor(FindingPreferences.MARK_INFORMATION, Messages.preferencesMarkInformation,
				getFieldEditorParent()));
	}
}
