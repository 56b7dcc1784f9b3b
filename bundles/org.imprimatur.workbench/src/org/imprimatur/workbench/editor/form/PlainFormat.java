package org.imprimatur.workbench.editor.form;

/** A text as it is; an empty one is none. */
final class PlainFormat implements TextFormat {

	@Override
	public String write(Object value) {
		return value == null ? "" : value.toString(); //$NON-NLS-1$
	}

	@Override
	public Object read(String text) {
		return text.isEmpty() ? null : text;
	}
}
