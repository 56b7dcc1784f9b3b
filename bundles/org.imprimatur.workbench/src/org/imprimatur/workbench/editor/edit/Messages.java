package org.imprimatur.workbench.editor.edit;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String add;
	public static String paste;

	static {
		NLS.initializeMessages("org.imprimatur.workbench.editor.edit.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
