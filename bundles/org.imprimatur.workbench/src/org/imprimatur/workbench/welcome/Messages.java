package org.imprimatur.workbench.welcome;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String allFiles;
	public static String cheatSheet;
	public static String cheatSheetText;
	public static String examples;
	public static String headline;
	public static String importInventory;
	public static String importInventoryText;
	public static String learn;
	public static String newEstate;
	public static String newEstateText;
	public static String noRecent;
	public static String openPlan;
	public static String openPlanText;
	public static String plans;
	public static String recent;
	public static String start;
	public static String subline;
	public static String tutorial;
	public static String tutorialText;
	public static String welcome;

	static {
		NLS.initializeMessages("org.imprimatur.workbench.welcome.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
