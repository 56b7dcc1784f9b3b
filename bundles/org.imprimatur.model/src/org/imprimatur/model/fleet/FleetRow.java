package org.imprimatur.model.fleet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.imprimatur.model.Device;
import org.imprimatur.model.ImprimaturFactory;
import org.imprimatur.model.io.ProblemLog;

/** The row of a fleet file that is being read. */
final class FleetRow {

	private static final int MAX_LISTS = 50_000;

	private final ProblemLog log;
	private final Map<List<String>, List<String>> cellLists = new HashMap<>();
	private final int[] codes = new int[DeviceColumn.SHARED];
	private final ProfileTable profiles;
	private final String[] unknownCells;
	private final List<Runnable> doubts = new ArrayList<>();
	private boolean hasUnknownCells;
	private Device device;
	private long line;

	FleetRow(ProfileTable profiles, int unknownColumns, ProblemLog log) {
		this.profiles = profiles;
		this.unknownCells = new String[unknownColumns];
		this.log = log;
	}

	void begin(long startingLine) {
		line = startingLine;
		doubts.clear();
		device = ImprimaturFactory.eINSTANCE.createDevice();
		if (hasUnknownCells) {
			Arrays.fill(unknownCells, null);
			hasUnknownCells = false;
		}
	}

	/** The device, to set what is its own. */
	Device device() {
		return device;
	}

	/** Sets a shared value by its number. */
	void share(int profileIndex, int code) {
		codes[profileIndex] = code;
	}

	void setUnknown(int column, String cell) {
		unknownCells[column] = cell;
		hasUnknownCells = true;
	}

	/** Takes a problem of a cell that is told only {@linkplain #finish when} the row has as many cells as it should. */
	void doubt(Runnable problem) {
		doubts.add(problem);
	}

	/** Notes a problem in a cell of this row, counted from 0. */
	void problem(int cell, String key, Object... arguments) {
		log.add(line, cell + 1, key, arguments);
	}

	/** The device with all that was read, after telling the problems of its cells. */
	Device finish() {
		doubts.forEach(Runnable::run);
		device.setProfile(profiles.profile(codes));
		if (hasUnknownCells) {
			for (int i = 0; i < unknownCells.length; i++) {
				unknownCells[i] = unknownCells[i] == null ? "" : unknownCells[i];
			}
			device.setUnknownCells(shared(Arrays.asList(unknownCells)));
		}
		return device;
	}

	private List<String> shared(List<String> cells) {
		List<String> known = cellLists.get(cells);
		if (known == null) {
			known = List.copyOf(cells);
			if (cellLists.size() < MAX_LISTS) {
				cellLists.put(known, known);
			}
		}
		return known;
	}
}
