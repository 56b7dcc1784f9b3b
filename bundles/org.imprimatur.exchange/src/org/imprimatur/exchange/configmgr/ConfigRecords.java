package org.imprimatur.exchange.configmgr;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

import org.imprimatur.exchange.day.DayOrder;
import org.imprimatur.exchange.columns.MachineCells;
import org.imprimatur.exchange.device.ArchitectureText;
import org.imprimatur.exchange.device.MachineRecord;
import org.imprimatur.exchange.device.SystemFacts;
import org.imprimatur.model.fleet.DeviceColumn;

/** Says what is known of a computer in the terms of a fleet. */
final class ConfigRecords {

	/** Name of the cell beside those of a fleet. */
	static final String RAW_LAST_SEEN = "raw_last_seen";

	private ConfigRecords() {
	}

	static MachineRecord of(Computer computer) {
		MachineCells<ConfigColumn> cells = computer.cells();
		Map<DeviceColumn, String> columns = new EnumMap<>(DeviceColumn.class);
		columns.put(DeviceColumn.SERIAL, cells.get(ConfigColumn.SERIAL));
		columns.put(DeviceColumn.NAME, cells.get(ConfigColumn.NAME));
		columns.put(DeviceColumn.ASSET_TAG, cells.get(ConfigColumn.ASSET_TAG));
		columns.put(DeviceColumn.MANUFACTURER, cells.get(ConfigColumn.MANUFACTURER));
		columns.put(DeviceColumn.MODEL, cells.get(ConfigColumn.MODEL));
		columns.put(DeviceColumn.ARCHITECTURE, ArchitectureText.of(cells.get(ConfigColumn.SYSTEM_TYPE),
				cells.get(ConfigColumn.OS_ARCHITECTURE)));
		columns.put(DeviceColumn.USER, or(cells.get(ConfigColumn.USER), cells.get(ConfigColumn.LOGON_USER)));
		columns.put(DeviceColumn.DOMAIN, domain(cells));
		columns.put(DeviceColumn.LAST_SEEN, lastSeen(computer));
		return new MachineRecord(cells.file(), cells.line(), columns, system(computer),
				Map.of(RAW_LAST_SEEN, DayOrder.OPEN.unread(cells.get(ConfigColumn.LAST_SEEN))));
	}

	/** The day of the last inventory; empty when not known. */
	static String lastSeen(Computer computer) {
		return DayOrder.OPEN.read(computer.cells().get(ConfigColumn.LAST_SEEN)).map(LocalDate::toString).orElse("");
	}

	private static SystemFacts system(Computer computer) {
		MachineCells<ConfigColumn> cells = computer.cells();
		return new SystemFacts(cells.get(ConfigColumn.CAPTION), cells.get(ConfigColumn.SKU),
				or(cells.get(ConfigColumn.BUILD), cells.get(ConfigColumn.SYSTEM_BUILD)),
				cells.get(ConfigColumn.LANGUAGE), "", productType(cells), cells.get(ConfigColumn.PRODUCT_ID),
				!cells.get(ConfigColumn.FIRMWARE_KEY).isEmpty(), cells.get(ConfigColumn.FIRMWARE_KEY_DESCRIPTION),
				computer.products().list());
	}

	/** Of v_GS_OPERATING_SYSTEM, else by "Microsoft Windows NT Workstation 10.0", which is what 11 says too. */
	private static String productType(MachineCells<ConfigColumn> cells) {
		String role = cells.get(ConfigColumn.SYSTEM_ROLE).toLowerCase(Locale.ROOT);
		String said = role.contains("server") ? "3" : role.contains("workstation") ? "1" : "";
		return or(cells.get(ConfigColumn.PRODUCT_TYPE), said);
	}

	/** DomainRole: 0 and 2 stand alone, 1 and 3 are members, 4 and 5 are domain controllers. */
	private static String domain(MachineCells<ConfigColumn> cells) {
		String part = cells.get(ConfigColumn.PART_OF_DOMAIN).toLowerCase(Locale.ROOT);
		return switch (cells.get(ConfigColumn.DOMAIN_ROLE)) {
			case "1", "3", "4", "5" -> "ad";
			case "0", "2" -> "workgroup";
			default -> switch (part) {
				case "1", "true" -> "ad";
				case "0", "false" -> "workgroup";
				default -> "";
			};
		};
	}

	private static String or(String text, String otherwise) {
		return text.isEmpty() ? otherwise : text;
	}
}
