package org.imprimatur.exchange.configmgr;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.imprimatur.exchange.ProblemList;
import org.imprimatur.exchange.day.DayOrder;
import org.imprimatur.exchange.columns.MachineCells;
import org.imprimatur.exchange.columns.TableHeader;
import org.imprimatur.exchange.columns.TableRow;
import org.imprimatur.exchange.columns.TextPool;
import org.imprimatur.exchange.device.Placeholders;
import org.imprimatur.exchange.device.ProductClaim;

/** Takes out of rows what is of interest about their computers. */
final class ConfigRows {

	/** 00330-80000-00000-AAOEM, 00371-OEM-8992671-00437. */
	private static final Pattern PRODUCT_ID = Pattern.compile("\\d{5}-(?:\\d{3,5}|OEM)-\\d{5,7}-[0-9A-Z]{5}",
			Pattern.CASE_INSENSITIVE);
	private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+\\.\\d{4,5}(?:\\.\\d+)?");
	private static final Pattern HOST_NAME = Pattern.compile("[\\p{L}\\p{N}_-]{1,63}(?:\\.[\\p{L}\\p{N}_.-]{1,190})?");

	private final ProblemList problems;
	private final Computers computers = new Computers();
	private final TextPool pool = new TextPool();
	private TableHeader<ConfigColumn> header;
	private ViewMarks marks;
	private long nameless;

	/** @param problems hears of values that do not fit */
	ConfigRows(ProblemList problems) {
		this.problems = problems;
	}

	/** The computers found. */
	Computers computers() {
		return computers;
	}

	/** How many rows do not tell their computer. */
	long nameless() {
		return nameless;
	}

	/** Notes what a row tells. */
	void take(TableRow<ConfigColumn> row) {
		if (row.header() != header) {
			header = row.header();
			marks = ViewMarks.of(header);
		}
		String name = name(row);
		Optional<Computer> computer = computers.of(row, name);
		if (computer.isEmpty()) {
			nameless++;
			return;
		}
		MachineCells<ConfigColumn> cells = computer.get().cells();
		cells.learn(ConfigColumn.NAME, name);
		system(row, cells);
		machine(row, cells);
		if (marks.licensing()) {
			product(row).windows().ifPresent(computer.get().products()::add);
		}
		if (row.has(ConfigColumn.FIRMWARE_KEY)) {
			cells.set(ConfigColumn.FIRMWARE_KEY, "yes");
		}
		learn(row, ConfigColumn.FIRMWARE_KEY_DESCRIPTION, cells);
	}

	private String name(TableRow<ConfigColumn> row) {
		String netbios = row.get(ConfigColumn.NETBIOS_NAME);
		String name = netbios.isEmpty() && marks.namesMachine() ? row.get(ConfigColumn.NAME) : netbios;
		return HOST_NAME.matcher(name).matches() ? name.split("\\.", 2)[0] : "";
	}

	private void system(TableRow<ConfigColumn> row, MachineCells<ConfigColumn> cells) {
		String caption = row.get(ConfigColumn.CAPTION);
		learn(row, ConfigColumn.CAPTION, caption.toLowerCase(Locale.ROOT).contains("windows") ? caption : "", cells);
		learn(row, ConfigColumn.SKU, cells);
		learn(row, ConfigColumn.LANGUAGE, cells);
		learn(row, ConfigColumn.OS_ARCHITECTURE, cells);
		learn(row, ConfigColumn.PRODUCT_TYPE, cells);
		cells.learn(ConfigColumn.SYSTEM_ROLE, pool.of(row.get(ConfigColumn.SYSTEM_ROLE)));
		cells.learn(ConfigColumn.SYSTEM_BUILD, pool.of(row.get(ConfigColumn.SYSTEM_BUILD)));
		String build = row.get(ConfigColumn.BUILD);
		String version = row.get(ConfigColumn.VERSION);
		learn(row, ConfigColumn.BUILD, build.isEmpty() && marks.system() && VERSION.matcher(version).matches()
				? version : build, cells);
	}

	private void machine(TableRow<ConfigColumn> row, MachineCells<ConfigColumn> cells) {
		serial(row, cells);
		if (row.header().has(ConfigColumn.MODEL)) {
			learn(row, ConfigColumn.MANUFACTURER, real(row.get(ConfigColumn.MANUFACTURER)), cells);
			learn(row, ConfigColumn.MODEL, real(row.get(ConfigColumn.MODEL)), cells);
		}
		identity(row, ConfigColumn.ASSET_TAG, cells);
		learn(row, ConfigColumn.SYSTEM_TYPE, cells);
		cells.learn(ConfigColumn.DOMAIN_ROLE, row.get(ConfigColumn.DOMAIN_ROLE));
		cells.learn(ConfigColumn.PART_OF_DOMAIN, row.get(ConfigColumn.PART_OF_DOMAIN));
		cells.learn(ConfigColumn.USER, row.get(ConfigColumn.USER));
		cells.learn(ConfigColumn.LOGON_USER, row.get(ConfigColumn.LOGON_USER));
		String seen = row.get(ConfigColumn.LAST_SEEN);
		String known = cells.get(ConfigColumn.LAST_SEEN);
		if (known.isEmpty() || day(seen).isAfter(day(known))) {
			cells.set(ConfigColumn.LAST_SEEN, pool.of(seen));
		}
	}

	private static LocalDate day(String text) {
		return DayOrder.OPEN.read(text).orElse(LocalDate.MIN);
	}

	private void serial(TableRow<ConfigColumn> row, MachineCells<ConfigColumn> cells) {
		String serial = row.get(ConfigColumn.SERIAL);
		boolean productId = PRODUCT_ID.matcher(serial).matches() && (marks.system() || !marks.firmware());
		if (productId || marks.system() && !marks.firmware() && !marks.machine()) {
			cells.learn(ConfigColumn.PRODUCT_ID, serial);
		} else {
			identity(row, ConfigColumn.SERIAL, cells);
		}
	}

	/** A placeholder of one view gives way to what another tells. */
	private void identity(TableRow<ConfigColumn> row, ConfigColumn column, MachineCells<ConfigColumn> cells) {
		String value = row.get(column);
		if (value.isEmpty()) {
			return;
		}
		if (Placeholders.isOne(cells.get(column))) {
			cells.set(column, pool.of(value));
		} else if (!Placeholders.isOne(value)) {
			learn(row, column, value, cells);
		}
	}

	private ProductClaim product(TableRow<ConfigColumn> row) {
		boolean told = row.header().has(ConfigColumn.PARTIAL_PRODUCT_KEY);
		return new ProductClaim(row.get(ConfigColumn.APPLICATION_ID),
				marks.namesMachine() ? "" : row.get(ConfigColumn.NAME), row.get(ConfigColumn.DESCRIPTION),
				row.get(ConfigColumn.LICENSE_FAMILY), row.get(ConfigColumn.LICENSE_STATUS),
				row.get(ConfigColumn.PRODUCT_KEY_CHANNEL), false,
				told ? Optional.of(row.has(ConfigColumn.PARTIAL_PRODUCT_KEY)) : Optional.empty());
	}

	private static String real(String text) {
		return Placeholders.isOne(text) ? "" : text;
	}

	private void learn(TableRow<ConfigColumn> row, ConfigColumn column, MachineCells<ConfigColumn> cells) {
		learn(row, column, row.get(column), cells);
	}

	private void learn(TableRow<ConfigColumn> row, ConfigColumn column, String value,
			MachineCells<ConfigColumn> cells) {
		if (!cells.learn(column, pool.of(value))) {
			String name = cells.get(ConfigColumn.NAME);
			problems.add(row.file(), row.line(), row.header().name(column), "machine.contradiction",
					name.isEmpty() ? cells.get(ConfigColumn.RESOURCE_ID) : name, cells.get(column), value);
		}
	}
}
