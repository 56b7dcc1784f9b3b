package org.imprimatur.workbench.devices;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.imprimatur.model.fleet.DeviceColumn;
import org.imprimatur.model.io.AtomicFile;

/**
 * Rows as text.
 *
 * @param shown   what is shown
 * @param columns the columns wanted
 */
record RowText(QueryJob.Shown shown, List<DeviceColumn> columns) {

	/** Some rows for a spreadsheet: cells parted by tabs, the column names first. */
	String tabbed(int[] rows) {
		StringBuilder text = new StringBuilder(Messages.verdict);
		columns.forEach(column -> text.append('\t').append(ColumnNames.of(column)));
		text.append('\n');
		for (int row : rows) {
			text.append(DeviceTable.sign(shown.rows().verdict(row)));
			columns.forEach(column -> text.append('\t')
					.append(column.get(shown.rows().device(row)).replaceAll("[\\t\\r\\n]", " "))); //$NON-NLS-1$ //$NON-NLS-2$
			text.append('\n');
		}
		return text.toString();
	}

	/** All rows as a fleet file that can be imported again; replaced as a whole or not at all. */
	void export(Path file) throws IOException {
		AtomicFile.write(file, out -> {
			Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
			writer.write(String.join(",", columns.stream().map(DeviceColumn::header).toList()) + "\n"); //$NON-NLS-1$ //$NON-NLS-2$
			for (int row : shown.order()) {
				for (int i = 0; i < columns.size(); i++) {
					writer.write((i == 0 ? "" : ",") + quoted(columns.get(i).get(shown.rows().device(row)))); //$NON-NLS-1$ //$NON-NLS-2$
				}
				writer.write('\n');
			}
			writer.flush();
		});
	}

	private static String quoted(String cell) {
		boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
		return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"'; //$NON-NLS-1$ //$NON-NLS-2$
	}
}
