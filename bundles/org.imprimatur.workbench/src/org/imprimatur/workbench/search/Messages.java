package org.imprimatur.workbench.search;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String elements;
	public static String openElement;
	public static String openElementText;
	public static String places;

	static {
		NLS.initializeMessages("org.imprimatur.workbench.search.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
