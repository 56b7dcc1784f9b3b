package org.imprimatur.workbench.editor;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String cancel;
	public static String cancelled;
	public static String change;
	public static String changed;
	public static String changedTitle;
	public static String checking;
	public static String cut;
	public static String delete;
	public static String failed;
	public static String failedHead;
	public static String failedText;
	public static String keepMine;
	public static String notInWorkspace;
	public static String notReverted;
	public static String notSaved;
	public static String notSavedTitle;
	public static String openAsText;
	public static String opening;
	public static String openingFile;
	public static String place;
	public static String reload;
	public static String reset;
	public static String saving;
	public static String tryAgain;

	static {
		NLS.initializeMessages("org.imprimatur.workbench.editor.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
