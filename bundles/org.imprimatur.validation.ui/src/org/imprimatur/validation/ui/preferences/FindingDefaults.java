package org.imprimatur.validation.ui.preferences;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;

/** What holds until a user chooses otherwise. */
public final class FindingDefaults extends AbstractPreferenceInitializer {

	@Override
	public void initializeDefaultPreferences() {
		FindingPreferences.store().setDefault(FindingPreferences.MARK_SETTLED, false);
		FindingPreferences.store().setDefault(FindingPreferences.MARK_INFORMATION, false);
		FindingPreferences.store().setDefault(FindingPreferences.CHECK_CLOSED_PLANS, true);
	}
}
