package org.imprimatur.workbench.devices;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String all;
	public static String answersTitle;
	public static String apply;
	public static String bulkChanges;
	public static String bulkColumn;
	public static String bulkEdit;
	public static String bulkTitle;
	public static String bulkUndo;
	public static String bulkValue;
	public static String bulkWrong;
	public static String chooseColumns;
	public static String columnsHint;
	public static String copy;
	public static String count;
	public static String details;
	public static String deviceCount;
	public static String export;
	public static String filterHint;
	public static String group;
	public static String images;
	public static String licence;
	public static String none;
	public static String page;
	public static String propose;
	public static String proposeAfter;
	public static String proposeBefore;
	public static String proposeDevices;
	public static String proposeFailed;
	public static String proposeNeeds;
	public static String proposeTitle;
	public static String proposeUndo;
	public static String proposing;
	public static String searching;
	public static String setCell;
	public static String showInPlan;
	public static String site;
	public static String unnamed;
	public static String verdict;

	static {
		NLS.initializeMessages("org.imprimatur.workbench.devices.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
