package org.imprimatur.exchange.powershell;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.imprimatur.exchange.device.Placeholders;

/** Takes out of rows what is of interest about their machines. */
final class RowReader {

	private static final int MAX_POOLED = 10_000;

	/** 00330-80000-00000-AAOEM, 00371-OEM-8992671-00437. */
	private static final Pattern PRODUCT_ID = Pattern.compile("\\d{5}-(?:\\d{3,5}|OEM)-\\d{5,7}-[0-9A-Z]{5}",
			Pattern.CASE_INSENSITIVE);
	private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+\\.\\d{4,5}(?:\\.\\d+)?");

	private final Contradictions contradictions;
	private final Map<String, String> pool = new HashMap<>();

	RowReader(Contradictions contradictions) {
		this.contradictions = contradictions;
	}

	/** Notes what the row tells about its machine. */
	void read(CimRow row, Machine machine) {
		if (row.table().has(CimClass.OPERATING_SYSTEM)) {
			operatingSystem(row, machine);
		}
		if (row.table().has(CimClass.COMPUTER_SYSTEM)) {
			computerSystem(row, machine);
		}
		if (row.table().has(CimClass.BIOS)) {
			bios(row, machine);
		}
		if (row.table().has(CimClass.LICENSING_PRODUCT)) {
			LicensingRow.product(row).ifPresent(machine::learn);
		}
		if (row.table().has(CimClass.LICENSING_SERVICE)) {
			licensingService(row, machine);
		}
	}

	/** The serial number of the machine that a row tells; empty when it tells none. */
	static String machineSerial(CimRow row) {
		String serial = row.get(CimProperty.SERIAL_NUMBER);
		boolean isProductId = row.table().has(CimClass.OPERATING_SYSTEM) && PRODUCT_ID.matcher(serial).matches();
		return row.table().has(CimClass.BIOS) && !isProductId ? serial : "";
	}

	private void operatingSystem(CimRow row, Machine machine) {
		learn(row, machine, Fact.CAPTION, caption(row));
		learn(row, machine, Fact.SKU, row.get(CimProperty.SKU));
		learn(row, machine, Fact.BUILD, build(row));
		learn(row, machine, Fact.LANGUAGE, row.get(CimProperty.LANGUAGE));
		learn(row, machine, Fact.OS_ARCHITECTURE, row.get(CimProperty.OS_ARCHITECTURE));
		learn(row, machine, Fact.PRODUCT_TYPE, row.get(CimProperty.PRODUCT_TYPE));
		List<String> languages = row.list(CimProperty.UI_LANGUAGES);
		learn(row, machine, Fact.UI_LANGUAGE, languages.size() == 1 ? languages.getFirst() : "");
		String serial = row.get(CimProperty.SERIAL_NUMBER);
		boolean ofSystem = !row.table().has(CimClass.BIOS) || PRODUCT_ID.matcher(serial).matches();
		contradictions.learn(machine, Fact.PRODUCT_ID, ofSystem ? serial : "", row);
	}

	private static String caption(CimRow row) {
		String caption = row.get(CimProperty.CAPTION);
		String text = caption.isEmpty() ? row.get(CimProperty.NAME).split("\\|", 2)[0] : caption;
		return text.toLowerCase(Locale.ROOT).contains("windows") ? text.strip() : "";
	}

	private static String build(CimRow row) {
		String build = row.get(CimProperty.BUILD_NUMBER);
		String version = row.get(CimProperty.VERSION);
		return build.isEmpty() && VERSION.matcher(version).matches() ? version : build;
	}

	private void computerSystem(CimRow row, Machine machine) {
		learn(row, machine, Fact.MANUFACTURER, Placeholders.isOne(row.get(CimProperty.MANUFACTURER)) ? ""
				: row.get(CimProperty.MANUFACTURER));
		learn(row, machine, Fact.MODEL, Placeholders.isOne(row.get(CimProperty.MODEL)) ? ""
				: row.get(CimProperty.MODEL));
		learn(row, machine, Fact.SYSTEM_TYPE, row.get(CimProperty.SYSTEM_TYPE));
		learn(row, machine, Fact.PART_OF_DOMAIN, row.get(CimProperty.PART_OF_DOMAIN));
		learn(row, machine, Fact.USER, row.get(CimProperty.USER_NAME));
	}

	private void bios(CimRow row, Machine machine) {
		contradictions.learn(machine, Fact.SERIAL, machineSerial(row), row);
		if (!row.table().has(CimClass.OPERATING_SYSTEM) && !row.table().has(CimClass.COMPUTER_SYSTEM)) {
			learn(row, machine, Fact.BIOS_MANUFACTURER, Placeholders.isOne(row.get(CimProperty.MANUFACTURER)) ? ""
					: row.get(CimProperty.MANUFACTURER));
		}
	}

	private void licensingService(CimRow row, Machine machine) {
		learn(row, machine, Fact.FIRMWARE_KEY, row.has(CimProperty.FIRMWARE_KEY) ? "yes" : "");
		learn(row, machine, Fact.FIRMWARE_KEY_DESCRIPTION, row.get(CimProperty.FIRMWARE_KEY_DESCRIPTION));
	}

	private void learn(CimRow row, Machine machine, Fact fact, String value) {
		String pooled = pool.size() < MAX_POOLED ? pool.computeIfAbsent(value, text -> text)
				: pool.getOrDefault(value, value);
		contradictions.learn(machine, fact, pooled, row);
	}
}
