package org.imprimatur.exchange.glpi;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.imprimatur.exchange.device.ArchitectureText;
import org.imprimatur.exchange.device.MachineRecord;
import org.imprimatur.exchange.device.Placeholders;
import org.imprimatur.exchange.device.SystemFacts;
import org.imprimatur.exchange.device.WindowsText;
import org.imprimatur.exchange.day.DayOrder;
import org.imprimatur.exchange.table.TableRow;
import org.imprimatur.model.fleet.DeviceColumn;

/** Says what a row of GLPI's list of computers tells in the terms of a fleet. */
final class GlpiRow {

	private static final String TYPE = "computer_type";
	private static final String STATUS = "asset_status";
	private static final String ENTITY = "entity";
	private static final String GROUP = "inventory_group";
	private static final String LAST_SEEN = "raw_last_seen";

	/** The cells beside the columns of a fleet. */
	static final List<String> OTHERS = List.of(TYPE, STATUS, ENTITY, GROUP, LAST_SEEN);

	private GlpiRow() {
	}

	/** The machine of that row, whose days are written in that order. */
	static MachineRecord machine(TableRow<GlpiColumn> row, DayOrder days) {
		Map<DeviceColumn, String> columns = new EnumMap<>(DeviceColumn.class);
		columns.put(DeviceColumn.SERIAL, row.get(GlpiColumn.SERIAL));
		columns.put(DeviceColumn.NAME, row.get(GlpiColumn.NAME));
		columns.put(DeviceColumn.ASSET_TAG, row.get(GlpiColumn.INVENTORY_NUMBER));
		columns.put(DeviceColumn.MANUFACTURER, real(row.get(GlpiColumn.MANUFACTURER)));
		columns.put(DeviceColumn.MODEL, real(row.get(GlpiColumn.MODEL)));
		columns.put(DeviceColumn.ARCHITECTURE, ArchitectureText.of("", row.get(GlpiColumn.OS_ARCHITECTURE)));
		columns.put(DeviceColumn.SITE, row.get(GlpiColumn.LOCATION));
		String user = row.get(GlpiColumn.USER);
		columns.put(DeviceColumn.USER, user.isEmpty() ? row.get(GlpiColumn.ALTERNATE_USERNAME) : user);
		columns.put(DeviceColumn.LAST_SEEN,
				days.read(row.get(GlpiColumn.LAST_INVENTORY)).map(LocalDate::toString).orElse(""));
		return new MachineRecord(row.file(), row.line(), columns, system(row),
				Map.of(TYPE, row.get(GlpiColumn.TYPE), STATUS, row.get(GlpiColumn.STATUS), ENTITY,
						row.get(GlpiColumn.ENTITY), GROUP, row.get(GlpiColumn.GROUP), LAST_SEEN,
						days.unread(row.get(GlpiColumn.LAST_INVENTORY))));
	}

	/** GLPI may have split a caption into name, version and edition, or left it whole. */
	private static SystemFacts system(TableRow<GlpiColumn> row) {
		String name = row.get(GlpiColumn.OS_NAME);
		if (!WindowsText.isWindows(name)) {
			return SystemFacts.of(name, "", "", "");
		}
		String version = row.get(GlpiColumn.OS_VERSION);
		String kernel = WindowsText.build(row.get(GlpiColumn.KERNEL_VERSION));
		boolean isBuild = version.contains(".") && !WindowsText.build(version).isEmpty();
		String build = kernel.isEmpty() && isBuild ? version : kernel;
		String caption = Stream.of(isBuild || WindowsText.isFeatureUpdate(version) ? "" : version,
				row.get(GlpiColumn.OS_EDITION))
				.filter(part -> !part.isEmpty() && !holds(name, part)).collect(Collectors.joining(" "));
		return SystemFacts.of(caption.isEmpty() ? name : name + " " + caption, build, "",
				row.get(GlpiColumn.PRODUCT_ID));
	}

	private static boolean holds(String name, String part) {
		return name.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
	}

	private static String real(String text) {
		return Placeholders.isOne(text) ? "" : text;
	}
}
