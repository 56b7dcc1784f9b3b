package org.imprimatur.workbench.editor.form;

/** How a value is written, and read from what the user typed. */
public interface TextFormat {

	/** The text of a value; null stands for none. */
	String write(Object value);

	/**
	 * The value of a text.
	 *
	 * @throws IllegalArgumentException with a message for the user, when the text is none
	 */
	Object read(String text);
}
