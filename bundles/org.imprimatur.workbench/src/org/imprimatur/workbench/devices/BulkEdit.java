package org.imprimatur.workbench.devices;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.imprimatur.model.Device;
import org.imprimatur.model.fleet.DeviceColumn;
import org.imprimatur.model.fleet.DeviceProfile;
import org.imprimatur.model.io.Progress;

/**
 * A column set to one value for some devices.
 *
 * @param column  the column
 * @param value   the value
 * @param devices the devices
 */
record BulkEdit(DeviceColumn column, String value, List<Device> devices) {

	private static final int STEP = 1024;

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

	/** How many devices it changes. Looks at each of them. */
	long changes(Progress progress) {
		long[] changes = new long[1];
		eachChanged(progress, device -> changes[0]++);
		return changes[0];
	}

	/** Makes it, as one step for undo; not at all when it is stopped. */
	void apply(DevicesHost host, Progress progress) {
		String label = devices.size() == 1
				? NLS.bind(Messages.setCell, ColumnNames.of(column), devices.getFirst().getSerial())
				: NLS.bind(Messages.bulkUndo, ColumnNames.of(column), devices.size());
		Map<DeviceProfile, DeviceProfile> changed = new IdentityHashMap<>();
		Consumer<Device> setter = column.isShared()
				? device -> device.setProfile(changed.computeIfAbsent(profile(device), it -> it.with(column, value)))
				: device -> column.set(device, value);
		host.edit(label, () -> eachChanged(progress, setter));
	}

	private static DeviceProfile profile(Device device) {
		return Objects.requireNonNullElse(device.getProfile(), DeviceProfile.EMPTY);
	}

	private void eachChanged(Progress progress, Consumer<Device> action) {
		for (int i = 0; i < devices.size(); i++) {
			if (i % STEP == 0) {
				progress.report(i, devices.size());
			}
			if (!column.get(devices.get(i)).equals(value)) {
				action.accept(devices.get(i));
			}
		}
	}
}
