package org.imprimatur.exchange.snipeit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.imprimatur.exchange.day.DayOrder;
import org.imprimatur.exchange.table.TableRow;

/**
 * A row of Snipe-IT's licences. Its product key is never read.
 *
 * @param file     the file
 * @param line     the line
 * @param title    what is licensed
 * @param seats    how many may use it, as it stands
 * @param assetTag the asset that it is assigned to; empty when none
 * @param order    order number; may be empty
 * @param bought   purchase date as ISO 8601, as it stands where it cannot be read
 * @param ends     expiration date, likewise; empty when it has none
 * @param details  what else is said, as texts for people
 */
record SnipeLicence(Path file, long line, String title, String seats, String assetTag, String order, String bought,
		String ends, String details) {

	static SnipeLicence of(TableRow<LicenceColumn> row, DayOrder days) {
		boolean sample = !row.header(LicenceColumn.NAME).isEmpty();
		String order = row.get(LicenceColumn.ORDER_NUMBER);
		return new SnipeLicence(row.file(), row.line(),
				row.get(sample ? LicenceColumn.NAME : LicenceColumn.LIST_NAME), row.get(LicenceColumn.SEATS),
				row.get(LicenceColumn.ASSET_TAG), order.isEmpty() ? row.get(LicenceColumn.PURCHASE_ORDER) : order,
				day(row.get(LicenceColumn.PURCHASE_DATE), days), day(row.get(LicenceColumn.EXPIRATION_DATE), days),
				Stream.of(LicenceColumn.MAINTAINED, LicenceColumn.REASSIGNABLE)
						.filter(column -> !row.get(column).isEmpty())
						.map(column -> row.header(column) + ": " + YesNo.word(row.get(column)))
						.collect(Collectors.joining("; ")));
	}

	/** A day as ISO 8601, or as it stands where it cannot be read. */
	static String day(String text, DayOrder days) {
		return days.read(text).map(LocalDate::toString).orElse(text);
	}

	/** What it says, in one line. */
	String text() {
		return Stream.of(title, order, bought, ends.isEmpty() ? "" : "→ " + ends, details)
				.filter(text -> !text.isEmpty()).collect(Collectors.joining("; "));
	}
}
