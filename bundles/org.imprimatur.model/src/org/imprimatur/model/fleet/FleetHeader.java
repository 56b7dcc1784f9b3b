package org.imprimatur.model.fleet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.imprimatur.model.io.Problem;
import org.imprimatur.model.io.ProblemLog;

/** The header of a fleet file: its columns, known and unknown. */
final class FleetHeader {

	private static final int MAX_COLUMNS = 1000;

	private final List<String> cells;
	private final List<String> unknown = new ArrayList<>();
	private final ValueTable[] shared = new ValueTable[DeviceColumn.SHARED];
	private final List<CellReader> readers = new ArrayList<>();
	private long line;
	private int serialCell = -1;

	FleetHeader(List<String> cells) {
		this.cells = List.copyOf(cells);
		for (int i = 0; i < shared.length; i++) {
			shared[i] = new ValueTable();
		}
		for (int i = 0; i < cells.size(); i++) {
			Optional<DeviceColumn> column = DeviceColumn.ofHeader(cells.get(i));
			readers.add(column.isPresent() ? known(column.get(), i) : unknown(cells.get(i)));
		}
	}

	private CellReader known(DeviceColumn column, int cell) {
		if (column == DeviceColumn.SERIAL) {
			serialCell = cell;
		}
		if (column == DeviceColumn.LAST_SEEN) {
			return new CellReader.LastSeen(cell);
		}
		return column.isShared() ? new CellReader.Shared(column, cell, shared[column.profileIndex()])
				: new CellReader.Own(column);
	}

	private CellReader unknown(String header) {
		unknown.add(header);
		return new CellReader.Unknown(unknown.size() - 1, new ValueTable());
	}

	/** Notes what is wrong with the header. */
	void check(long headerLine, ProblemLog log) {
		line = headerLine;
		if (serialCell < 0) {
			log.add(line, 0, "fleet.serial.column", DeviceColumn.SERIAL.header(), String.join(", ", cells));
		}
		if (cells.size() > MAX_COLUMNS) {
			log.add(line, 0, "fleet.columns", cells.size(), MAX_COLUMNS);
		}
		Set<String> seen = new HashSet<>();
		for (int i = 0; i < cells.size(); i++) {
			if (!seen.add(cells.get(i).strip().toLowerCase(Locale.ROOT))) {
				log.add(line, i + 1, "fleet.column.twice", cells.get(i));
			}
		}
	}

	/** A problem for each unknown column whose name is near to that of a known one which the file does not have. */
	List<Problem> warnings(ProblemLog log) {
		Set<DeviceColumn> present = EnumSet.noneOf(DeviceColumn.class);
		cells.forEach(cell -> DeviceColumn.ofHeader(cell).ifPresent(present::add));
		List<Problem> warnings = new ArrayList<>();
		for (int i = 0; i < cells.size(); i++) {
			String cell = cells.get(i);
			Optional<DeviceColumn> meant = unknown.contains(cell) ? MistakenHeader.meant(cell) : Optional.empty();
			if (meant.isPresent() && !present.contains(meant.get())) {
				warnings.add(log.problem(line, i + 1, "fleet.column.near", cell, meant.get().header()));
			}
		}
		return warnings;
	}

	/** The header's cells as they stand. */
	List<String> cells() {
		return cells;
	}

	/** The columns that Imprimatur does not know. */
	List<String> unknown() {
		return unknown;
	}

	/** The cell that holds the serial number. */
	int serialCell() {
		return serialCell;
	}

	/** What reads the cells of each column. */
	CellReader[] readers() {
		return readers.toArray(CellReader[]::new);
	}

	/** A row to read into. */
	FleetRow row(ProblemLog log) {
		return new FleetRow(new ProfileTable(shared), unknown.size(), log);
	}
}
