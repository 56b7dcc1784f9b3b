package org.imprimatur.workbench.editor.edit;

/** Makes sure that a plan gets no more of a product key than its last five characters, whatever is typed or pasted. */
public final class KeyEnding {

	private static final int LENGTH = 5;

	private KeyEnding() {
	}

	/** The last five characters of a text; all of a shorter one. */
	public static String of(String text) {
		String stripped = text.strip();
		return stripped.substring(Math.max(0, stripped.length() - LENGTH));
	}
}
