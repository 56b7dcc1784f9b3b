package org.imprimatur.exchange.intune;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.imprimatur.exchange.day.DayOrder;
import org.imprimatur.exchange.columns.TableRow;
import org.imprimatur.exchange.device.FormulaText;
import org.imprimatur.exchange.device.MachineRecord;
import org.imprimatur.exchange.device.Placeholders;
import org.imprimatur.exchange.device.SystemFacts;
import org.imprimatur.model.Device;
import org.imprimatur.model.ImprimaturFactory;
import org.imprimatur.model.fleet.DeviceColumn;

/** Says what Intune tells of a device in the terms of a fleet. */
final class IntuneRecords {

	/** Names of the cells beside those of a fleet. */
	static final List<String> OTHERS = List.of("raw_architecture", "raw_domain", "raw_last_seen", "intune_ownership");

	/** What Intune writes where nobody chose a category. */
	private static final Set<String> NO_CATEGORY = Set.of("unassigned", "unknown", "none", "未割り当て", "不明", "なし");

	private static final IntuneColumn[] SHARED = Arrays.stream(IntuneColumn.values()).filter(IntuneColumn::isShared)
			.toArray(IntuneColumn[]::new);

	private IntuneRecords() {
	}

	/** The device of a row, with what it shares with none. */
	static Device device(TableRow<IntuneColumn> row) {
		Device device = ImprimaturFactory.eINSTANCE.createDevice();
		device.setSerial(text(row, IntuneColumn.SERIAL));
		device.setName(text(row, IntuneColumn.NAME));
		device.setUser(text(row, IntuneColumn.USER));
		device.setLastSeen(DayOrder.OPEN.read(row.get(IntuneColumn.LAST_CHECK_IN)).orElse(null));
		return device;
	}

	private static String text(TableRow<IntuneColumn> row, IntuneColumn column) {
		String text = row.get(column);
		return text.isEmpty() ? null : FormulaText.guarded(text);
	}

	/** All cells that tell what it shares with others. */
	static String[] sharedCells(TableRow<IntuneColumn> row) {
		String[] cells = new String[SHARED.length + 1];
		for (int i = 0; i < SHARED.length; i++) {
			cells[i] = row.get(SHARED[i]);
		}
		cells[SHARED.length] = DayOrder.OPEN.unread(row.get(IntuneColumn.LAST_CHECK_IN));
		return cells;
	}

	/** What the row tells of all that its device shares with others. */
	static MachineRecord shared(TableRow<IntuneColumn> row) {
		Optional<String> architecture = first(row, IntuneColumn.ARCHITECTURE, IntuneColumn.ARCHITECTURE_TEXT)
				.map(ArchitectureCodes::of).flatMap(Optional::stream).findFirst();
		Optional<String> join = first(row, IntuneColumn.JOIN_TYPE, IntuneColumn.JOIN_TYPE_TEXT)
				.map(JoinTypes::of).flatMap(Optional::stream).findFirst();
		Map<DeviceColumn, String> columns = new EnumMap<>(DeviceColumn.class);
		columns.put(DeviceColumn.MANUFACTURER, real(row.get(IntuneColumn.MANUFACTURER)));
		columns.put(DeviceColumn.MODEL, real(row.get(IntuneColumn.MODEL)));
		columns.put(DeviceColumn.ARCHITECTURE, architecture.orElse(""));
		columns.put(DeviceColumn.DOMAIN, join.orElse(""));
		columns.put(DeviceColumn.GROUP, category(row.get(IntuneColumn.CATEGORY)));
		Map<String, String> others = new LinkedHashMap<>();
		others.put("raw_architecture", architecture.isPresent() ? ""
				: text(row, IntuneColumn.ARCHITECTURE_TEXT, IntuneColumn.ARCHITECTURE));
		others.put("raw_domain", join.isPresent() ? ""
				: text(row, IntuneColumn.JOIN_TYPE_TEXT, IntuneColumn.JOIN_TYPE));
		others.put("raw_last_seen", DayOrder.OPEN.unread(row.get(IntuneColumn.LAST_CHECK_IN)));
		others.put("intune_ownership", text(row, IntuneColumn.OWNERSHIP_TEXT, IntuneColumn.OWNERSHIP));
		return new MachineRecord(row.file(), row.line(), columns, system(row), others);
	}

	private static SystemFacts system(TableRow<IntuneColumn> row) {
		String product = row.get(IntuneColumn.PRODUCT_NAME);
		String caption = product.toLowerCase(Locale.ROOT).contains("windows") ? product : "";
		return new SystemFacts(caption, row.get(IntuneColumn.SKU_FAMILY), row.get(IntuneColumn.OS_VERSION), "", "",
				"", "", false, "", List.of());
	}

	private static Stream<String> first(TableRow<IntuneColumn> row, IntuneColumn... columns) {
		return Stream.of(columns).map(row::get).filter(text -> !text.isEmpty());
	}

	private static String text(TableRow<IntuneColumn> row, IntuneColumn... columns) {
		return first(row, columns).findFirst().orElse("");
	}

	private static String real(String text) {
		return Placeholders.isOne(text) ? "" : text;
	}

	private static String category(String text) {
		return NO_CATEGORY.contains(text.toLowerCase(Locale.ROOT)) ? "" : text;
	}
}
