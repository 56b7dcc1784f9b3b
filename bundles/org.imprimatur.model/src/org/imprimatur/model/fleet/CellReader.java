package org.imprimatur.model.fleet;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;


/** Takes the cells of one column of a fleet file into the row that is being read. */
sealed interface CellReader {

	/** Takes a cell, which stands in a part of the buffer. */
	void read(FleetRow row, char[] buffer, int offset, int length);

	/** A column whose values devices share. A wrong value is told where it stands first. */
	record Shared(DeviceColumn column, int cell, ValueTable values, BitSet untold) implements CellReader {

		Shared(DeviceColumn column, int cell, ValueTable values) {
			this(column, cell, values, new BitSet());
		}

		private void tell(FleetRow row, int code) {
			untold.clear(code);
			row.problem(cell, "fleet.word", column.header(), column.wrongWord(values.value(code)),
					String.join(", ", new TreeSet<>(column.vocabulary())));
		}

		@Override
		public void read(FleetRow row, char[] buffer, int offset, int length) {
			int known = values.size();
			int code = values.code(buffer, offset, length);
			if (code == known && !column.accepts(values.value(code))) {
				untold.set(code);
			}
			if (untold.get(code)) {
				row.doubt(() -> tell(row, code));
			}
			row.share(column.profileIndex(), code);
		}
	}

	/** A text of the device's own. */
	record Own(DeviceColumn column) implements CellReader {
		@Override
		public void read(FleetRow row, char[] buffer, int offset, int length) {
			if (length > 0) {
				column.set(row.device(), new String(buffer, offset, length));
			}
		}
	}

	/** A column that Imprimatur does not know. */
	record Unknown(int index, ValueTable values) implements CellReader {
		private static final int MAX_VALUES = 10_000;

		@Override
		public void read(FleetRow row, char[] buffer, int offset, int length) {
			if (length > 0) {
				row.setUnknown(index, values.size() < MAX_VALUES ? values.value(values.code(buffer, offset, length))
						: new String(buffer, offset, length));
			}
		}
	}

	/** The day on which the device was last seen. A wrong one is told where it stands first. */
	record LastSeen(int cell, ValueTable values, List<LocalDate> days, BitSet untold) implements CellReader {

		LastSeen(int cell) {
			this(cell, new ValueTable(), new ArrayList<>(), new BitSet());
			days.add(null);
		}

		@Override
		public void read(FleetRow row, char[] buffer, int offset, int length) {
			int code = values.code(buffer, offset, length);
			if (code == days.size()) {
				days.add(day(code));
			}
			if (untold.get(code)) {
				row.doubt(() -> tell(row, code));
			}
			row.device().setLastSeen(days.get(code));
		}

		private void tell(FleetRow row, int code) {
			untold.clear(code);
			row.problem(cell, "fleet.day", DeviceColumn.LAST_SEEN.header(), values.value(code));
		}

		private LocalDate day(int code) {
			try {
				return LocalDate.parse(values.value(code));
			} catch (DateTimeParseException e) {
				untold.set(code);
				return null;
			}
		}
	}
}
