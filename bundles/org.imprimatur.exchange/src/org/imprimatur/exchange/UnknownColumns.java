package org.imprimatur.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.imprimatur.model.Device;
import org.imprimatur.model.Fleet;

/** Leads from the columns that a fleet does not know to those of another fleet, by their names, case ignored. */
final class UnknownColumns {

	private static final int MAX_KEPT = 50_000;

	private final List<String> headers = new ArrayList<>();
	private final List<String> added = new ArrayList<>();
	private final Map<String, Integer> indices = new HashMap<>();
	private final Map<List<String>, List<String>> moved = new HashMap<>();
	/** Where each column of the imported fleet is in the recorded one; -1 when no device has a value in it. */
	private final int[] targets;

	/** Takes a cell in which two fleets differ. */
	@FunctionalInterface
	interface Difference {

		/** What is recorded, and what the import says. */
		void of(String header, String before, String after);
	}

	/** The columns of two fleets; those of the imported one in which no device has a value do not count. */
	UnknownColumns(Fleet recorded, Fleet imported) {
		recorded.getUnknownColumns().forEach(this::put);
		boolean[] used = used(imported);
		targets = new int[used.length];
		for (int i = 0; i < used.length; i++) {
			String header = imported.getUnknownColumns().get(i);
			if (used[i] && !indices.containsKey(key(header))) {
				put(header);
				added.add(header);
			}
			targets[i] = indices.getOrDefault(key(header), -1);
		}
	}

	private static boolean[] used(Fleet fleet) {
		boolean[] used = new boolean[fleet.getUnknownColumns().size()];
		Set<List<String>> seen = Collections.newSetFromMap(new IdentityHashMap<>());
		for (Device device : fleet.getDevices()) {
			List<String> cells = cells(device);
			if (seen.size() > MAX_KEPT || seen.add(cells)) {
				for (int i = 0; i < Math.min(used.length, cells.size()); i++) {
					used[i] |= !cells.get(i).isEmpty();
				}
			}
		}
		return used;
	}

	private void put(String header) {
		if (indices.putIfAbsent(key(header), headers.size()) == null) {
			headers.add(header);
		}
	}

	private static String key(String header) {
		return header.strip().toLowerCase(Locale.ROOT);
	}

	/** The columns that the recorded fleet does not have yet. */
	List<String> added() {
		return added;
	}

	/** Tells the cells that an imported device has and the recorded one has not; no empty ones. */
	void compare(Device recorded, Device imported, Difference difference) {
		List<String> before = cells(recorded);
		List<String> after = cells(imported);
		for (int i = 0; i < Math.min(after.size(), targets.length); i++) {
			String cell = after.get(i);
			int target = targets[i];
			if (!cell.isEmpty() && !cell.equals(cell(before, target))) {
				difference.of(headers.get(target), cell(before, target), cell);
			}
		}
	}

	/** Moves an imported device's cells to their places in the recorded fleet. */
	void move(Device device) {
		List<String> cells = cells(device);
		List<String> known = moved.get(cells);
		if (known == null) {
			String[] places = new String[headers.size()];
			Arrays.fill(places, "");
			for (int i = 0; i < Math.min(cells.size(), targets.length); i++) {
				if (!cells.get(i).isEmpty()) {
					places[targets[i]] = cells.get(i);
				}
			}
			known = List.of(places);
			if (moved.size() < MAX_KEPT) {
				moved.put(cells, known);
			}
		}
		device.setUnknownCells(known);
	}

	/** Sets cells of a recorded device, by the names of their columns. */
	void set(Device device, Map<String, String> changes) {
		if (changes.isEmpty()) {
			return;
		}
		List<String> cells = new ArrayList<>(cells(device));
		cells.addAll(Collections.nCopies(Math.max(0, headers.size() - cells.size()), ""));
		changes.forEach((header, cell) -> cells.set(indices.get(key(header)), cell));
		device.setUnknownCells(List.copyOf(cells));
	}

	private static List<String> cells(Device device) {
		return device.getUnknownCells() == null ? List.of() : device.getUnknownCells();
	}

	private static String cell(List<String> cells, int index) {
		return index >= cells.size() ? "" : cells.get(index);
	}
}
