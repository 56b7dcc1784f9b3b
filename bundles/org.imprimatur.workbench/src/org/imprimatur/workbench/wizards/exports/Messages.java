package org.imprimatur.workbench.wizards.exports;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String a3Landscape;
	public static String a3Portrait;
	public static String a4Landscape;
	public static String a4Portrait;
	public static String agreement;
	public static String answersForIt;
	public static String answersForItHint;
	public static String auditDescription;
	public static String auditHtml;
	public static String auditKeyForSeal;
	public static String auditPdf;
	public static String auditSaveFirst;
	public static String auditSeal;
	public static String auditTitle;
	public static String byteOrderMark;
	public static String delimiter;
	public static String delimiterComma;
	public static String delimiterSemicolon;
	public static String delimiterTab;
	public static String diagramDescription;
	public static String diagramTitle;
	public static String entitlementsDescription;
	public static String entitlementsTitle;
	public static String exportAudit;
	public static String exportDiagrams;
	public static String exportEntitlements;
	public static String exportPlan;
	public static String exporting;
	public static String findingsOnly;
	public static String format;
	public static String includeBlocked;
	public static String noAgreement;
	public static String noFolder;
	public static String noPlan;
	public static String noRepresentation;
	public static String noTarget;
	public static String openWhenDone;
	public static String overwrite;
	public static String paper;
	public static String planDescription;
	public static String planTitle;
	public static String readingAgreements;
	public static String replace;
	public static String representations;
	public static String signingKey;
	public static String table;
	public static String tableDeployments;
	public static String tableDevices;
	public static String tableFindings;
	public static String tableWaves;
	public static String target;
	public static String targetFile;
	public static String targetFolder;
	public static String theme;
	public static String themeAuto;
	public static String themeDark;
	public static String themeLight;
	public static String tiles;

	static {
		NLS.initializeMessages("org.imprimatur.workbench.wizards.exports.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
