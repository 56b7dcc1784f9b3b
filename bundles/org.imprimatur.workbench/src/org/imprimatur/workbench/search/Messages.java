package org.imprimatur.workbench.search;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String caseSensitive;
	public static String containing;
	public static String found;
	public static String foundMore;
	public static String kinds;
	public static String openElement;
	public static String openElementText;
	public static String regex;
	public static String searchProblem;
	public static String searchProblems;
	public static String searching;
	public static String wholeWord;

	static {
		NLS.initializeMessages("org.imprimatur.workbench.search.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
