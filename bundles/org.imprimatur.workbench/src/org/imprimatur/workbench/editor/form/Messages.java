package org.imprimatur.workbench.editor.form;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String add;
	public static String calendar;
	public static String change;
	public static String dayPattern;
	public static String more;
	public static String noDay;
	public static String noNumber;
	public static String nothingSelected;
	public static String pick;
	public static String remove;
	public static String search;

	static {
		NLS.initializeMessages("org.imprimatur.workbench.editor.form.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
