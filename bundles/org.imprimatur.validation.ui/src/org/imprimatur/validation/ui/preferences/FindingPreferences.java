package org.imprimatur.validation.ui.preferences;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** What users choose about findings. */
public final class FindingPreferences {

	/** Whether a settled finding is a problem marker too, as information. */
	public static final String MARK_SETTLED = "markSettled"; //$NON-NLS-1$
	/** Whether an open finding that just informs is a problem marker too. */
	public static final String MARK_INFORMATION = "markInformation"; //$NON-NLS-1$
	/** Whether plans are checked in the background that no editor shows. */
	public static final String CHECK_CLOSED_PLANS = "checkClosedPlans"; //$NON-NLS-1$

	private static final String BUNDLE = "org.imprimatur.validation.ui"; //$NON-NLS-1$
	private static final IPreferenceStore STORE = new ScopedPreferenceStore(InstanceScope.INSTANCE, BUNDLE);

	private FindingPreferences() {
	}

	/** Where they are kept. */
	public static IPreferenceStore store() {
		return STORE;
	}

	/** Whether a settled finding is a problem marker too. */
	public static boolean marksSettled() {
		return STORE.getBoolean(MARK_SETTLED);
	}

	/** Whether an open finding that just informs is a problem marker too. */
	public static boolean marksInformation() {
		return STORE.getBoolean(MARK_INFORMATION);
	}

	/** Whether plans are checked that no editor shows. */
	public static boolean checksClosedPlans() {
		return STORE.getBoolean(CHECK_CLOSED_PLANS);
	}
}
