package org.imprimatur.workbench.devices;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.imprimatur.exchange.export.csv.CsvOutput;
import org.imprimatur.model.Device;
import org.imprimatur.model.fleet.DeviceColumn;
import org.imprimatur.model.io.AtomicFile;
import org.imprimatur.model.io.Progress;

/**
 * Rows as text.
 *
 * @param shown   what is shown
 * @param columns the columns wanted
 */
record RowText(QueryJob.Shown shown, List<DeviceColumn> columns) {

	private static final int STEP = 1024;

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

	/**
	 * All rows as CSV, which can be imported again; the file is replaced as a whole or not at all. Cells that a spreadsheet
	 * would calculate are guarded.
	 */
	void export(Path file, Progress progress) throws IOException {
		AtomicFile.write(file, out -> {
			CsvOutput csv = new CsvOutput(out, ',');
			csv.row(columns.stream().map(DeviceColumn::header).toList());
			String[] cells = new String[columns.size()];
			for (int place = 0; place < shown.order().length; place++) {
				if (place % STEP == 0) {
					progress.report(place, shown.order().length);
				}
				Device device = shown.rows().device(shown.order()[place]);
				for (int i = 0; i < cells.length; i++) {
					cells[i] = columns.get(i).get(device);
				}
				csv.row(cells);
			}
			csv.flush();
		});
	}
}
