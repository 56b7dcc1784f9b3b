package org.imprimatur.workbench.editor.form;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;

import org.eclipse.osgi.util.NLS;

/** A day as ISO 8601 writes it; also read with slashes or dots, year first. */
public final class DayFormat implements TextFormat {

	private static final List<DateTimeFormatter> READ = List.of(DateTimeFormatter.ISO_LOCAL_DATE,
			DateTimeFormatter.ofPattern("uuuu-M-d"), DateTimeFormatter.ofPattern("uuuu/M/d"), //$NON-NLS-1$ //$NON-NLS-2$
			DateTimeFormatter.ofPattern("uuuu.M.d"), DateTimeFormatter.ofPattern("uuuu年M月d日"), //$NON-NLS-1$ //$NON-NLS-2$
			DateTimeFormatter.BASIC_ISO_DATE);

	@Override
	public String write(Object value) {
		return value == null ? "" : value.toString(); //$NON-NLS-1$
	}

	@Override
	public Object read(String text) {
		String stripped = text.strip();
		if (stripped.isEmpty()) {
			return null;
		}
		for (DateTimeFormatter format : READ) {
			try {
				return LocalDate.parse(stripped, format);
			} catch (DateTimeParseException notThis) {
				// the next may be it
			}
		}
		throw new IllegalArgumentException(NLS.bind(Messages.noDay, stripped));
	}
}
