package org.imprimatur.model.io;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;

/**
 * Something that keeps a file from being read or written, and what to do about it.
 *
 * @param file the file; null when it has no name yet
 * @param line the line, counted from 1; 0 when the problem has none
 * @param column in a plan the character, in a fleet file the cell of the line, counted from 1; 0 when it has none
 * @param message what is wrong and the remedy, in the user's language
 */
public record Problem(URI file, int line, int column, String message) implements Resource.Diagnostic {

	@Override
	public String getMessage() {
		return message;
	}

	@Override
	public String getLocation() {
		return file == null ? "" : ElementNames.of(file);
	}

	@Override
	public int getLine() {
		return line;
	}

	@Override
	public int getColumn() {
		return column;
	}

	/** The problem on one line as compilers write it: {@code file:line:column: message}. */
	@Override
	public String toString() {
		StringBuilder text = new StringBuilder(getLocation());
		if (line > 0) {
			text.append(':').append(line);
			if (column > 0) {
				text.append(':').append(column);
			}
		}
		return text.append(text.isEmpty() ? "" : ": ").append(message).toString();
	}
}
