package org.imprimatur.sirius;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String creationFailed;
	public static String fixNone;
	public static String fixTitle;
	public static String noViewpoint;
	public static String opening;
	public static String planNotLoaded;
	public static String planUnreadable;
	public static String preparing;
	public static String sessionUnreadable;
	public static String tooLarge;

	static {
		NLS.initializeMessages("org.imprimatur.sirius.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
