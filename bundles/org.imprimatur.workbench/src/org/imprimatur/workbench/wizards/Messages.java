package org.imprimatur.workbench.wizards;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String agreementNumber;
	public static String agreementNumberHint;
	public static String browse;
	public static String creating;
	public static String devices;
	public static String devicesFromInventory;
	public static String devicesLater;
	public static String exampleEnterprise;
	public static String exampleEnterpriseText;
	public static String exampleGallery;
	public static String exampleGalleryText;
	public static String exampleTwoHundred;
	public static String exampleTwoHundredText;
	public static String fileExists;
	public static String fileMissing;
	public static String folderNotEmpty;
	public static String newEstate;
	public static String newEstateDescription;
	public static String newEstateTitle;
	public static String newExample;
	public static String newExampleDescription;
	public static String newExampleTitle;
	public static String organisation;
	public static String organisationHint;
	public static String plan;
	public static String programme;
	public static String stopped;

	static {
		NLS.initializeMessages("org.imprimatur.workbench.wizards.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
