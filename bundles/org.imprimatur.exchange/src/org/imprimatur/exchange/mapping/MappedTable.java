package org.imprimatur.exchange.mapping;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

import org.imprimatur.exchange.CsvRow;
import org.imprimatur.exchange.ImportContext;
import org.imprimatur.exchange.ProblemList;
import org.imprimatur.exchange.device.MachineRecord;
import org.imprimatur.model.fleet.DeviceColumn;
import org.imprimatur.model.io.Progress;

/** A table whose columns are mapped, ready to be read. */
final class MappedTable implements Closeable {

	private static final int MAX_RAGGED = 20;

	private final Spreadsheet table;
	private final TableHead head;
	private final MappedColumns columns;
	private final ProblemList damage;
	private final ProblemList problems;
	private final RowMapper mapper;
	private int ragged;
	private boolean surplusTold;
	private long rows;

	private MappedTable(Spreadsheet table, TableHead head, MappedColumns columns, ImportContext context,
			ProblemList damage, ProblemList problems) {
		this.table = table;
		this.head = head;
		this.columns = columns;
		this.damage = damage;
		this.problems = problems;
		this.mapper = new RowMapper(table.path(), columns, context.catalogue(), problems);
	}

	/**
	 * Finds the mapped columns in a table.
	 *
	 * @param damage   hears why it cannot be read
	 * @param problems hears of columns that are missing or new
	 * @return empty when no column that identifies devices is there
	 */
	static Optional<MappedTable> of(Spreadsheet table, Mapping mapping, ImportContext context, ProblemList damage,
			ProblemList problems) throws IOException {
		if (!mapping.reaches(DeviceColumn.SERIAL.header())) {
			damage.add(table.path(), 0, "", "mapping.noSerialColumn");
			return Optional.empty();
		}
		long before = damage.count();
		Optional<TableHead> head = TableHead.find(table, mapping.sheet(),
				name -> mapping.of(name).flatMap(ColumnMapping::target).map(Target::header),
				new ProblemList(context.messages()));
		if (head.isEmpty() || damage.count() > before) {
			if (damage.count() == before) {
				damage.add(table.path(), 0, "", "mapping.noHeader");
			}
			return Optional.empty();
		}
		MappedColumns columns = new MappedColumns(head.get().names(), mapping, context.catalogue());
		for (ColumnMapping missing : columns.missing(mapping)) {
			boolean serial = missing.target().orElseThrow().is(DeviceColumn.SERIAL);
			(serial ? damage : problems).add(table.path(), head.get().line(), missing.source(),
					"mapping.columnMissing");
		}
		for (String added : columns.added()) {
			problems.add(table.path(), head.get().line(), added, "mapping.columnNew");
		}
		return damage.count() > before ? Optional.empty()
				: Optional.of(new MappedTable(table, head.get(), columns, context, damage, problems));
	}

	/** Its columns. */
	MappedColumns columns() {
		return columns;
	}

	/** How many rows below the header were read. */
	long rows() {
		return rows;
	}

	/** Reads the machines, up to where the table is damaged. */
	void read(Consumer<MachineRecord> machines, Progress progress) throws IOException {
		table.read(head.sheet(), problems, row -> take(row, machines), progress);
		if (rows == 0) {
			problems.add(table.path(), head.line(), "", "file.noRows");
		}
	}

	private boolean take(CsvRow row, Consumer<MachineRecord> machines) {
		if (row.line() <= head.line() || columns.isHeader(row.cells())) {
			return true;
		}
		rows++;
		int surplus = surplus(row);
		if (!table.isWorkbook() && (row.size() < columns.size() || surplus >= 0)) {
			damage.add(table.path(), row.line(), columns.get(Math.min(row.size(), columns.size()) - 1).name(),
					surplus < 0 ? "file.cellsMissing" : "file.cellsExtra", row.size(), columns.size());
			return ++ragged < MAX_RAGGED;
		}
		if (surplus >= 0 && !surplusTold) {
			surplusTold = true;
			problems.add(table.path(), row.line(), "", "mapping.surplus", row.cell(surplus));
		}
		machines.accept(mapper.machine(row));
		return true;
	}

	/** The first cell beyond the columns that has a text; -1 when none has. */
	private int surplus(CsvRow row) {
		for (int i = columns.size(); i < row.size(); i++) {
			if (!row.cell(i).isEmpty() || row.keys().get(i)) {
				return i;
			}
		}
		return -1;
	}

	@Override
	public void close() throws IOException {
		table.close();
	}
}
