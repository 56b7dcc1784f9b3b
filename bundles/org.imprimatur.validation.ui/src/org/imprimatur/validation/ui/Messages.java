package org.imprimatur.validation.ui;

import org.eclipse.osgi.util.NLS;

/** Texts of this bundle, in the language of the workbench. */
public final class Messages extends NLS {

	public static String actionCollapse;
	public static String actionExpand;
	public static String actionExport;
	public static String actionFix;
	public static String actionGo;
	public static String cancel;
	public static String checkingPlans;
	public static String columnDevices;
	public static String columnMessage;
	public static String columnProfile;
	public static String columnRemedy;
	public static String columnRule;
	public static String columnState;
	public static String columnWhere;
	public static String copy;
	public static String device;
	public static String deviceManufacturer;
	public static String deviceModel;
	public static String deviceName;
	public static String deviceSerial;
	public static String deviceSite;
	public static String deviceUser;
	public static String devices;
	public static String devicesMore;
	public static String exportFailed;
	public static String fieldDate;
	public static String fieldSha256;
	public static String filterHidden;
	public static String filterHint;
	public static String filterSettled;
	public static String filterShown;
	public static String fixAll;
	public static String fixApply;
	public static String fixApplying;
	public static String fixFailed;
	public static String fixNoFinding;
	public static String fixNone;
	public static String fixPlaces;
	public static String fixSearching;
	public static String fixSettled;
	public static String fixTitle;
	public static String groupBy;
	public static String groupByElement;
	public static String groupByRule;
	public static String groupBySeverity;
	public static String groupByWave;
	public static String groupNoWave;
	public static String hoverMore;
	public static String labelConfidence;
	public static String labelProject;
	public static String labelRemedy;
	public static String labelSettlement;
	public static String labelSources;
	public static String labelWhy;
	public static String labelled;
	public static String markerDevices;
	public static String markerOpen;
	public static String markerSettled;
	public static String planChanged;
	public static String planReplaced;
	public static String preferencesCheckClosed;
	public static String preferencesDescription;
	public static String preferencesMarkInformation;
	public static String preferencesMarkSettled;
	public static String settled;
	public static String settledExpired;
	public static String settledIncomplete;
	public static String settledUntil;
	public static String tabExplanation;
	public static String tabNoDevices;
	public static String viewChecking;
	public static String viewNoPlan;
	public static String viewHidden;
	public static String viewShown;

	static {
		NLS.initializeMessages("org.imprimatur.validation.ui.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
