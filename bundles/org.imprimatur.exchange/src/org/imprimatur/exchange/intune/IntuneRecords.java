package org.imprimatur.exchange.intune;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.imprimatur.exchange.columns.DayText;
import org.imprimatur.exchange.columns.MachineCells;
import org.imprimatur.exchange.device.MachineRecord;
import org.imprimatur.exchange.device.Placeholders;
import org.imprimatur.exchange.device.SystemFacts;
import org.imprimatur.model.fleet.DeviceColumn;

/** Says what Intune tells of a device in the terms of a fleet. */
final class IntuneRecords {

	/** Names of the cells beside those of a fleet. */
	static final List<String> OTHERS = List.of("raw_architecture", "raw_domain", "raw_last_seen", "intune_ownership");

	/** What Intune writes where nobody chose a category. */
	private static final Set<String> NO_CATEGORY = Set.of("unassigned", "unknown", "none", "未割り当て", "不明", "なし");

	private IntuneRecords() {
	}

	static MachineRecord of(MachineCells<IntuneColumn> cells) {
		Optional<String> architecture = first(cells, IntuneColumn.ARCHITECTURE, IntuneColumn.ARCHITECTURE_TEXT)
				.map(ArchitectureCodes::of).flatMap(Optional::stream).findFirst();
		Optional<String> join = first(cells, IntuneColumn.JOIN_TYPE, IntuneColumn.JOIN_TYPE_TEXT)
				.map(JoinTypes::of).flatMap(Optional::stream).findFirst();
		Map<DeviceColumn, String> columns = new EnumMap<>(DeviceColumn.class);
		columns.put(DeviceColumn.SERIAL, cells.get(IntuneColumn.SERIAL));
		columns.put(DeviceColumn.NAME, cells.get(IntuneColumn.NAME));
		columns.put(DeviceColumn.MANUFACTURER, real(cells.get(IntuneColumn.MANUFACTURER)));
		columns.put(DeviceColumn.MODEL, real(cells.get(IntuneColumn.MODEL)));
		columns.put(DeviceColumn.ARCHITECTURE, architecture.orElse(""));
		columns.put(DeviceColumn.DOMAIN, join.orElse(""));
		columns.put(DeviceColumn.GROUP, category(cells.get(IntuneColumn.CATEGORY)));
		columns.put(DeviceColumn.USER, cells.get(IntuneColumn.USER));
		columns.put(DeviceColumn.LAST_SEEN, lastSeen(cells));
		Map<String, String> others = new LinkedHashMap<>();
		others.put("raw_architecture", architecture.isPresent() ? ""
				: text(cells, IntuneColumn.ARCHITECTURE_TEXT, IntuneColumn.ARCHITECTURE));
		others.put("raw_domain", join.isPresent() ? ""
				: text(cells, IntuneColumn.JOIN_TYPE_TEXT, IntuneColumn.JOIN_TYPE));
		others.put("raw_last_seen", DayText.open(cells.get(IntuneColumn.LAST_CHECK_IN)));
		others.put("intune_ownership", text(cells, IntuneColumn.OWNERSHIP_TEXT, IntuneColumn.OWNERSHIP));
		return new MachineRecord(cells.file(), cells.line(), columns, system(cells), others);
	}

	/** The day of the last check-in; empty when not known. */
	static String lastSeen(MachineCells<IntuneColumn> cells) {
		return DayText.of(cells.get(IntuneColumn.LAST_CHECK_IN)).orElse("");
	}

	private static SystemFacts system(MachineCells<IntuneColumn> cells) {
		String product = cells.get(IntuneColumn.PRODUCT_NAME);
		String caption = product.toLowerCase(Locale.ROOT).contains("windows") ? product : "";
		return new SystemFacts(caption, cells.get(IntuneColumn.SKU_FAMILY), cells.get(IntuneColumn.OS_VERSION), "", "",
				"", "", false, "", List.of());
	}

	private static Stream<String> first(MachineCells<IntuneColumn> cells, IntuneColumn... columns) {
		return Stream.of(columns).map(cells::get).filter(text -> !text.isEmpty());
	}

	private static String text(MachineCells<IntuneColumn> cells, IntuneColumn... columns) {
		return first(cells, columns).findFirst().orElse("");
	}

	private static String real(String text) {
		return Placeholders.isOne(text) ? "" : text;
	}

	private static String category(String text) {
		return NO_CATEGORY.contains(text.toLowerCase(Locale.ROOT)) ? "" : text;
	}
}
