package org.imprimatur.exchange.snipeit;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.imprimatur.exchange.device.MachineRecord;
import org.imprimatur.exchange.device.Placeholders;
import org.imprimatur.exchange.device.SystemFacts;
import org.imprimatur.exchange.day.DayOrder;
import org.imprimatur.exchange.table.TableRow;
import org.imprimatur.model.fleet.DeviceColumn;

/** Says what a row of Snipe-IT's assets tells in the terms of a fleet. */
final class AssetRow {

	private static final String LICENCES = "recorded_licences";
	private static final String DATE = "purchase_date";
	private static final String BYOD = "byod";
	private static final Map<String, AssetColumn> AS_THEY_STAND = Map.of("asset_category", AssetColumn.CATEGORY,
			"asset_status", AssetColumn.STATUS, "model_number", AssetColumn.MODEL_NUMBER, "purchase_cost",
			AssetColumn.PURCHASE_COST, "order_number", AssetColumn.ORDER_NUMBER, "supplier", AssetColumn.SUPPLIER,
			"warranty", AssetColumn.WARRANTY, "asset_notes", AssetColumn.NOTES);

	/** The cells beside the columns of a fleet. */
	static final List<String> OTHERS = Stream
			.concat(Stream.of(LICENCES, DATE, BYOD), AS_THEY_STAND.keySet().stream().sorted()).toList();

	private AssetRow() {
	}

	/** The machine of that row, whose days are written in that order, with the licences assigned to it. */
	static MachineRecord machine(TableRow<AssetColumn> row, DayOrder days, LicenceBook book) {
		List<SnipeLicence> licences = licences(row, book);
		Map<DeviceColumn, String> columns = new EnumMap<>(DeviceColumn.class);
		columns.put(DeviceColumn.SERIAL, row.get(AssetColumn.SERIAL));
		columns.put(DeviceColumn.NAME, name(row));
		columns.put(DeviceColumn.ASSET_TAG, row.get(AssetColumn.ASSET_TAG));
		columns.put(DeviceColumn.MANUFACTURER, real(row.get(AssetColumn.MANUFACTURER)));
		columns.put(DeviceColumn.MODEL, real(row.get(AssetColumn.MODEL)));
		columns.put(DeviceColumn.OWNER, row.get(AssetColumn.COMPANY));
		columns.put(DeviceColumn.SITE, row.get(AssetColumn.LOCATION));
		columns.put(DeviceColumn.DEPARTMENT, row.get(AssetColumn.DEPARTMENT));
		columns.put(DeviceColumn.USER, Stream.of(AssetColumn.EMAIL, AssetColumn.USERNAME, AssetColumn.CHECKED_OUT_TO)
				.map(row::get).filter(text -> !text.isEmpty()).findFirst().orElse(""));
		columns.put(DeviceColumn.RIGHTS, licences.stream().map(licence -> book.right(licence, label(row)))
				.flatMap(Optional::stream).map(right -> right.name().toLowerCase(Locale.ROOT)).distinct()
				.collect(Collectors.joining(" ")));
		Map<String, String> others = new HashMap<>();
		AS_THEY_STAND.forEach((header, column) -> others.put(header, row.get(column)));
		others.put(LICENCES, licences.stream().map(SnipeLicence::text).collect(Collectors.joining(" | ")));
		others.put(DATE, SnipeLicence.day(row.get(AssetColumn.PURCHASE_DATE), days));
		others.put(BYOD, YesNo.word(row.get(AssetColumn.BYOD)));
		return new MachineRecord(row.file(), row.line(), columns,
				SystemFacts.of(row.get(AssetColumn.OPERATING_SYSTEM), "", "", ""), others);
	}

	private static List<SnipeLicence> licences(TableRow<AssetColumn> row, LicenceBook book) {
		String tag = row.get(AssetColumn.ASSET_TAG);
		return tag.isEmpty() || row.get(AssetColumn.SERIAL).isEmpty() ? List.of() : book.take(tag);
	}

	private static String name(TableRow<AssetColumn> row) {
		return row.get(row.header(AssetColumn.NAME).isEmpty() ? AssetColumn.LIST_NAME : AssetColumn.NAME);
	}

	private static String label(TableRow<AssetColumn> row) {
		String name = name(row);
		return name.isEmpty() ? row.get(AssetColumn.ASSET_TAG) : name;
	}

	private static String real(String text) {
		return Placeholders.isOne(text) ? "" : text;
	}
}
