package org.imprimatur.workbench.help;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String attribute;
	public static String commandLine;
	public static String day;
	public static String doIt;
	public static String fleetColumns;
	public static String fleetColumnsText;
	public static String format;
	public static String holds;
	public static String kind;
	public static String label;
	public static String meaning;
	public static String number;
	public static String preparing;
	public static String remedy;
	public static String text;
	public static String topicBenchmarks;
	public static String topicDiagrams;
	public static String topicExports;
	public static String topicImports;
	public static String topicIndex;
	public static String topicKeyboard;
	public static String topicPages;
	public static String topicPlanFile;
	public static String topicRules;
	public static String topicTutorial;

	static {
		NLS.initializeMessages("org.imprimatur.workbench.help.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
