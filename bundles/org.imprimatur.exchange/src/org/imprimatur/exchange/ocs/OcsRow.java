package org.imprimatur.exchange.ocs;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.imprimatur.exchange.device.ArchitectureText;
import org.imprimatur.exchange.device.MachineRecord;
import org.imprimatur.exchange.device.Placeholders;
import org.imprimatur.exchange.device.SystemFacts;
import org.imprimatur.exchange.device.WindowsText;
import org.imprimatur.exchange.day.DayOrder;
import org.imprimatur.exchange.table.TableRow;
import org.imprimatur.model.fleet.DeviceColumn;

/** Says what a row of OCS Inventory's list of computers tells in the terms of a fleet. */
final class OcsRow {

	private static final String WORKGROUP = "workgroup";
	private static final String TAG = "inventory_tag";
	private static final String CATEGORY = "asset_category";
	private static final String LAST_SEEN = "raw_last_seen";

	/** The cells that inventories of agents do not have. */
	static final List<String> OTHERS = List.of(CATEGORY, LAST_SEEN);

	private OcsRow() {
	}

	/** The machine of that row, whose days are written in that order. */
	static MachineRecord machine(TableRow<OcsColumn> row, DayOrder days) {
		Map<DeviceColumn, String> columns = new EnumMap<>(DeviceColumn.class);
		columns.put(DeviceColumn.SERIAL, row.get(OcsColumn.SERIAL));
		columns.put(DeviceColumn.NAME, row.get(OcsColumn.NAME));
		columns.put(DeviceColumn.MANUFACTURER, real(row.get(OcsColumn.MANUFACTURER)));
		columns.put(DeviceColumn.MODEL, real(row.get(OcsColumn.MODEL)));
		columns.put(DeviceColumn.ARCHITECTURE, ArchitectureText.of("", row.get(OcsColumn.ARCHITECTURE)));
		columns.put(DeviceColumn.USER, WindowsText.user(row.get(OcsColumn.USER), row.get(OcsColumn.USER_DOMAIN)));
		columns.put(DeviceColumn.LAST_SEEN,
				days.read(row.get(OcsColumn.LAST_INVENTORY)).map(LocalDate::toString).orElse(""));
		String caption = row.get(OcsColumn.OS_NAME);
		boolean windows = WindowsText.isWindows(caption);
		return new MachineRecord(row.file(), row.line(), columns,
				SystemFacts.of(caption, windows ? WindowsText.build(row.get(OcsColumn.OS_VERSION)) : "", "", ""),
				Map.of(WORKGROUP, row.get(OcsColumn.WORKGROUP), TAG, row.get(OcsColumn.TAG), CATEGORY,
						row.get(OcsColumn.CATEGORY), LAST_SEEN, days.unread(row.get(OcsColumn.LAST_INVENTORY))));
	}

	private static String real(String text) {
		return Placeholders.isOne(text) ? "" : text;
	}
}
