package org.imprimatur.workbench.devices;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.eclipse.osgi.util.NLS;
import org.imprimatur.model.Device;
import org.imprimatur.model.fleet.DeviceColumn;

/**
 * A column set to one value for some devices.
 *
 * @param column  the column
 * @param value   the value
 * @param devices the devices
 */
record BulkEdit(DeviceColumn column, String value, List<Device> devices) {

	/** Why it cannot be made, if so. */
	Optional<String> problem() {
		if (!column.accepts(value)) {
			return Optional.of(NLS.bind(Messages.bulkWrong, String.join(", ", new TreeSet<>(column.vocabulary())))); //$NON-NLS-1$
		}
		try {
			if (column == DeviceColumn.LAST_SEEN && !value.isEmpty()) {
				LocalDate.parse(value);
			}
			return Optional.empty();
		} catch (DateTimeParseException e) {
			return Optional.of(NLS.bind(Messages.bulkWrong, "YYYY-MM-DD")); //$NON-NLS-1$
		}
	}

	/** How many devices it changes. */
	long changes() {
		return devices.stream().filter(device -> !column.get(device).equals(value)).count();
	}

	/** Makes it, as one step for undo. */
	void apply(DevicesHost host) {
		String label = devices.size() == 1
				? NLS.bind(Messages.setCell, ColumnNames.of(column), devices.getFirst().getSerial())
				: NLS.bind(Messages.bulkUndo, ColumnNames.of(column), devices.size());
		host.edit(label, () -> devices.stream().filter(device -> !column.get(device).equals(value))
				.forEach(device -> column.set(device, value)));
	}
}
