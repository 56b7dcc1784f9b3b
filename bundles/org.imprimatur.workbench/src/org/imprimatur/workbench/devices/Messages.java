package org.imprimatur.workbench.devices;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String all;
	public static String answersTitle;
	public static String applying;
	public static String asking;
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
	public static String copyTooMany;
	public static String count;
	public static String counting;
	public static String deviceCount;
	public static String devices;
	public static String export;
	public static String exporting;
	public static String filterHint;
	public static String group;
	public static String groupColumn;
	public static String image;
	public static String images;
	public static String licence;
	public static String licenceProfile;
	public static String moreProfiles;
	public static String nearestImage;
	public static String need;
	public static String none;
	public static String page;
	public static String propose;
	public static String proposeAfter;
	public static String proposeBefore;
	public static String proposeConfirm;
	public static String proposeDays;
	public static String proposeDescription;
	public static String proposeDevices;
	public static String proposeEvery;
	public static String proposeFailed;
	public static String proposeFrom;
	public static String proposeGroups;
	public static String proposeIntoWave;
	public static String proposeNewGroup;
	public static String proposeNewPlan;
	public static String proposeNoGroup;
	public static String proposeNoImage;
	public static String proposeNothing;
	public static String proposeSelected;
	public static String proposeSerials;
	public static String proposeTitle;
	public static String proposeUndo;
	public static String proposeUngrouped;
	public static String proposeUnplanned;
	public static String proposeWaves;
	public static String proposeWhich;
	public static String proposedDescription;
	public static String proposedTitle;
	public static String proposing;
	public static String reason;
	public static String rules;
	public static String searching;
	public static String setCell;
	public static String showInPlan;
	public static String site;
	public static String tabCount;
	public static String tabImages;
	public static String tabLeft;
	public static String tabNeeds;
	public static String tabVerdicts;
	public static String tabWaves;
	public static String unnamed;
	public static String verdict;
	public static String wave;

	static {
		NLS.initializeMessages("org.imprimatur.workbench.devices.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
