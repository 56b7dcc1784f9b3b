package org.imprimatur.workbench.wizards.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.imprimatur.exchange.CellChange;
import org.imprimatur.exchange.DeviceChange;
import org.imprimatur.exchange.MergeReport;
import org.imprimatur.model.Device;
import org.imprimatur.model.fleet.DeviceColumn;

/**
 * What becomes of a device.
 *
 * @param kind   added, changed, in conflict, outdated or missing
 * @param serial its serial number
 * @param name   its host name, where it is known
 * @param detail the cells that differ
 */
record MergeRow(String kind, String serial, String name, String detail) {

	private static final int MOST = 1000;

	/** The first of each kind. What stays against the import comes first: it wants a look. */
	static List<MergeRow> of(MergeReport report, List<Device> imported) {
		Map<String, String> names = names(report.added().stream().limit(MOST).collect(Collectors.toSet()), imported);
		return Stream.of(report.conflicting().stream().limit(MOST).map(change -> of(Messages.mergeConflict, change)),
				report.outdated().stream().limit(MOST).map(change -> of(Messages.mergeOutdated, change)),
				report.changed().stream().limit(MOST).map(change -> of(Messages.mergeChanged, change)),
				report.missing().stream().limit(MOST).map(serial -> new MergeRow(Messages.mergeMissing, serial, "", "")), //$NON-NLS-1$ //$NON-NLS-2$
				report.added().stream().limit(MOST).map(serial -> new MergeRow(Messages.mergeAdded, serial, names.getOrDefault(serial, ""), ""))) //$NON-NLS-1$ //$NON-NLS-2$
				.flatMap(rows -> rows).toList();
	}

	private static Map<String, String> names(Set<String> serials, List<Device> devices) {
		Map<String, String> names = new HashMap<>();
		for (Device device : devices) {
			if (names.size() == serials.size()) {
				break;
			}
			if (serials.contains(device.getSerial())) {
				names.put(device.getSerial(), DeviceColumn.NAME.get(device));
			}
		}
		return names;
	}

	private static MergeRow of(String kind, DeviceChange change) {
		return new MergeRow(kind, change.serial(), change.name(),
				change.cells().stream().map(MergeRow::detail).collect(Collectors.joining("; "))); //$NON-NLS-1$
	}

	private static String detail(CellChange cell) {
		return NLS.bind(Messages.mergeCell,
				new Object[] { cell.column(), cell.before().isEmpty() ? "–" : cell.before(), cell.after() }); //$NON-NLS-1$
	}
}
