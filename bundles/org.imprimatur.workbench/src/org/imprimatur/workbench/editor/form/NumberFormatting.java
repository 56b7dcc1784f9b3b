package org.imprimatur.workbench.editor.form;

import java.text.NumberFormat;
import java.text.ParsePosition;

import org.eclipse.osgi.util.NLS;

/** A count, written as the language does: 1,240. */
final class NumberFormatting implements TextFormat {

	@Override
	public String write(Object value) {
		return value == null ? "" : NumberFormat.getIntegerInstance().format(value); //$NON-NLS-1$
	}

	@Override
	public Object read(String text) {
		String stripped = text.strip();
		if (stripped.isEmpty()) {
			return Integer.valueOf(0);
		}
		ParsePosition end = new ParsePosition(0);
		Number number = NumberFormat.getIntegerInstance().parse(stripped, end);
		if (number == null || end.getIndex() < stripped.length() || number.longValue() < 0
				|| number.longValue() > Integer.MAX_VALUE) {
			throw new IllegalArgumentException(NLS.bind(Messages.noNumber, stripped));
		}
		return Integer.valueOf(number.intValue());
	}
}
