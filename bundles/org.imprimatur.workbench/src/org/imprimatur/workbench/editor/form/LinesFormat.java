package org.imprimatur.workbench.editor.form;

import java.util.List;
import java.util.stream.Collectors;

/** Several texts, one a line. */
final class LinesFormat implements TextFormat {

	@Override
	public String write(Object value) {
		return value == null ? "" //$NON-NLS-1$
				: ((List<?>) value).stream().map(String::valueOf).collect(Collectors.joining("\n")); //$NON-NLS-1$
	}

	@Override
	public Object read(String text) {
		return text.lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
	}
}
