package org.imprimatur.workbench.help;

import java.nio.file.Path;

/**
 * A place in the help.
 *
 * @param page   the file, without its ending
 * @param anchor the section; empty for the beginning
 */
record HelpPlace(String page, String anchor) {

	/** The beginning of a page. */
	static HelpPlace of(HelpTopic topic) {
		return of(topic, ""); //$NON-NLS-1$
	}

	/** A section of a page. */
	static HelpPlace of(HelpTopic topic, String anchor) {
		return new HelpPlace(topic.id(), anchor);
	}

	/** Its address where the pages stand in this folder. */
	String in(Path folder) {
		String file = folder.resolve(page + ".html").toUri().toString(); //$NON-NLS-1$
		return anchor.isEmpty() ? file : file + "#" + anchor; //$NON-NLS-1$
	}
}
