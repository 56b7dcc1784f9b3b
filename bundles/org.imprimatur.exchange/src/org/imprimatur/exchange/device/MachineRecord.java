package org.imprimatur.exchange.device;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.imprimatur.model.fleet.DeviceColumn;

/**
 * What an inventory tells of one machine.
 *
 * @param file    the file in which it is met
 * @param line    the line on which it is met
 * @param columns what goes into the columns of a fleet, without its Windows licence; no empty texts
 * @param system  what it tells of the system that runs on it
 * @param others  further cells, by names that are no columns of a fleet; no empty texts
 */
public record MachineRecord(Path file, long line, Map<DeviceColumn, String> columns, SystemFacts system,
		Map<String, String> others) {

	/** Copies the maps, without empty texts and words that their column does not take. */
	public MachineRecord {
		Map<DeviceColumn, String> known = new EnumMap<>(DeviceColumn.class);
		columns.forEach((column, text) -> {
			if (!text.isEmpty() && column.accepts(text)) {
				known.put(column, text);
			}
		});
		columns = known;
		others = new LinkedHashMap<>(others);
		others.values().removeIf(String::isEmpty);
	}

	/** What it has in a column; empty when nothing. */
	public String get(DeviceColumn column) {
		return columns.getOrDefault(column, "");
	}
}
