package org.imprimatur.workbench.navigator;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String allowed;
	public static String allowedBut;
	public static String asking;
	public static String choose;
	public static String deploy;
	public static String deployImage;
	public static String deploying;
	public static String dialogTitle;
	public static String dropOpens;
	public static String forbidden;
	public static String image;
	public static String loading;
	public static String newWave;
	public static String open;
	public static String reading;
	public static String reasons;
	public static String toConfirm;
	public static String unreadable;
	public static String wave;

	static {
		NLS.initializeMessages("org.imprimatur.workbench.navigator.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
