package org.imprimatur.workbench.waves;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String accessHelp;
	public static String accessName;
	public static String addDeployment;
	public static String addWave;
	public static String columnDevices;
	public static String columnEnd;
	public static String columnGroups;
	public static String columnImage;
	public static String columnName;
	public static String columnStart;
	public static String columnVerdict;
	public static String dropHere;
	public static String editGroups;
	public static String editImage;
	public static String editMove;
	public static String editRemove;
	public static String editRename;
	public static String empty;
	public static String groupsOf;
	public static String groupsTitle;
	public static String judging;
	public static String noDates;
	public static String noGroups;
	public static String noImages;
	public static String open;
	public static String overlap;
	public static String overlaps;
	public static String page;
	public static String remove;
	public static String today;
	public static String zoomDay;
	public static String zoomMonth;
	public static String zoomWeek;

	static {
		NLS.initializeMessages("org.imprimatur.workbench.waves.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
