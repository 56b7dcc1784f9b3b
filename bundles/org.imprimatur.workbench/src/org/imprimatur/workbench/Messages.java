package org.imprimatur.workbench;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String workspaceInUse;
	public static String workspaceNotSaved;
	public static String workspaceUnavailable;

	static {
		NLS.initializeMessages("org.imprimatur.workbench.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
