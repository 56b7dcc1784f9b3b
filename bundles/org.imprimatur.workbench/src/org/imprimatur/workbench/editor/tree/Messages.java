package org.imprimatur.workbench.editor.tree;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String create;
	public static String filter;

	static {
		NLS.initializeMessages("org.imprimatur.workbench.editor.tree.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
