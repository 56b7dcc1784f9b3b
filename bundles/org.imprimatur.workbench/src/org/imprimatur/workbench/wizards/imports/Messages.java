package org.imprimatur.workbench.wizards.imports;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String add;
	public static String agreement;
	public static String basisContent;
	public static String basisName;
	public static String basisNone;
	public static String basisTaken;
	public static String column;
	public static String detecting;
	public static String deviceName;
	public static String encoding;
	public static String encodingByContent;
	public static String entitlementsDescription;
	public static String file;
	public static String fileLabel;
	public static String files;
	public static String firstTab;
	public static String fleet;
	public static String fleetName;
	public static String followFile;
	public static String format;
	public static String formatAutopilot;
	public static String formatByContent;
	public static String formatConfigmgr;
	public static String formatFound;
	public static String formatGlpi;
	public static String formatImprimatur;
	public static String formatIntune;
	public static String formatMapping;
	public static String formatOcs;
	public static String formatPowershell;
	public static String formatSnipeit;
	public static String formatVamt;
	public static String imageAdded;
	public static String imageDescription;
	public static String imageEdition;
	public static String imageFact;
	public static String imageHash;
	public static String imageIndex;
	public static String imageLanguages;
	public static String imageName;
	public static String imageNone;
	public static String imageTitle;
	public static String imageUnchanged;
	public static String imageUpdated;
	public static String imageVersion;
	public static String importEntitlements;
	public static String importImage;
	public static String importInventory;
	public static String importPurchases;
	public static String importing;
	public static String inventoryDescription;
	public static String inventoryTitle;
	public static String licenceDuplicate;
	public static String licenceRefused;
	public static String licenceUnchanged;
	public static String licenceUnresolved;
	public static String line;
	public static String mappingBasis;
	public static String mappingDescription;
	public static String mappingKept;
	public static String mappingLeftOut;
	public static String mappingNoSerial;
	public static String mappingSamples;
	public static String mappingSource;
	public static String mappingTarget;
	public static String mappingTitle;
	public static String mappingTwice;
	public static String mergeAdded;
	public static String mergeCell;
	public static String mergeChanged;
	public static String mergeConflict;
	public static String mergeDescription;
	public static String mergeDetail;
	public static String mergeKind;
	public static String mergeMissing;
	public static String mergeNothing;
	public static String mergeOutdated;
	public static String mergeSummary;
	public static String mergeTab;
	public static String mergeTitle;
	public static String noAgreement;
	public static String noEncoding;
	public static String noPlan;
	public static String problem;
	public static String problemTab;
	public static String problemTabCount;
	public static String purchasesDescription;
	public static String readSummary;
	public static String reading;
	public static String remove;
	public static String serial;
	public static String subject;

	static {
		NLS.initializeMessages("org.imprimatur.workbench.wizards.imports.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
