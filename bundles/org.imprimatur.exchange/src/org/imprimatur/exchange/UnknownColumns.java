package org.imprimatur.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.imprimatur.model.Device;
import org.imprimatur.model.Fleet;

/** Leads from the columns that a fleet does not know to those of another fleet, by their names, case ignored. */
final class UnknownColumns {

	private final List<String> imported;
	private final List<String> added = new ArrayList<>();
	private final Map<String, String> headers = new LinkedHashMap<>();
	private final Map<String, Integer> indices = new HashMap<>();

	/** The columns of two fleets; those of the imported one in which no device has a value do not count. */
	UnknownColumns(Fleet recorded, Fleet imported) {
		this.imported = imported.getUnknownColumns();
		recorded.getUnknownColumns().forEach(this::put);
		for (int i = 0; i < this.imported.size(); i++) {
			int index = i;
			String header = this.imported.get(i);
			if (!indices.containsKey(key(header))
					&& imported.getDevices().stream().anyMatch(device -> !cell(device, index).isEmpty())) {
				put(header);
				added.add(header);
			}
		}
	}

	private void put(String header) {
		indices.putIfAbsent(key(header), headers.size());
		headers.putIfAbsent(key(header), header);
	}

	private static String key(String header) {
		return header.strip().toLowerCase(Locale.ROOT);
	}

	/** The columns that the recorded fleet does not have yet. */
	List<String> added() {
		return added;
	}

	/** What an imported device has in these columns, by their names in the recorded fleet; no empty cells. */
	Map<String, String> cells(Device device) {
		Map<String, String> cells = new LinkedHashMap<>();
		for (int i = 0; i < imported.size(); i++) {
			String cell = cell(device, i);
			if (!cell.isEmpty()) {
				cells.put(headers.get(key(imported.get(i))), cell);
			}
		}
		return cells;
	}

	/** The recorded device's cell in a column. */
	String recorded(Device device, String header) {
		return cell(device, indices.get(key(header)));
	}

	/** Sets a device's cells in the recorded fleet. */
	void set(Device device, Map<String, String> changes) {
		if (changes.isEmpty()) {
			return;
		}
		List<String> old = device.getUnknownCells() == null ? List.of() : device.getUnknownCells();
		List<String> cells = new ArrayList<>(old);
		cells.addAll(Collections.nCopies(Math.max(0, indices.size() - cells.size()), ""));
		changes.forEach((header, cell) -> cells.set(indices.get(key(header)), cell));
		device.setUnknownCells(List.copyOf(cells));
	}

	private static String cell(Device device, int index) {
		List<String> cells = device.getUnknownCells();
		return cells == null || index >= cells.size() ? "" : cells.get(index);
	}
}
