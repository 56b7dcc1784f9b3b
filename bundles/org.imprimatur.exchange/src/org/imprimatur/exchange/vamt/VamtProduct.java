package org.imprimatur.exchange.vamt;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.imprimatur.exchange.day.DayOrder;
import org.imprimatur.exchange.device.ProductClaim;

/**
 * A product that VAMT found on a computer.
 *
 * @param file  the file it stands in
 * @param line  the line on which it begins
 * @param cells what is told of it and its computer
 * @param key   whether it has a product key; empty when that is not told
 */
record VamtProduct(Path file, long line, Map<VamtColumn, String> cells, Optional<Boolean> key) {

	/** Copies the cells. */
	VamtProduct {
		Map<VamtColumn, String> copy = new EnumMap<>(VamtColumn.class);
		copy.putAll(cells);
		cells = copy;
	}

	/** What is told; empty when nothing. */
	String get(VamtColumn column) {
		return cells.getOrDefault(column, "");
	}

	/** What it says about a licence. */
	ProductClaim claim() {
		String type = get(VamtColumn.KEY_TYPE);
		return new ProductClaim(get(VamtColumn.APPLICATION_ID), get(VamtColumn.PRODUCT_NAME),
				get(VamtColumn.DESCRIPTION), get(VamtColumn.LICENSE_FAMILY), status(),
				type.chars().allMatch(Character::isDigit) ? "" : type, false, key);
	}

	/** The number, for which VAMT's window has words. */
	private String status() {
		String status = get(VamtColumn.LICENSE_STATUS);
		return switch (status.toLowerCase(Locale.ROOT)) {
			case "unlicensed", "ライセンスなし" -> "0";
			case "licensed", "ライセンス済み", "ライセンス認証済み" -> "1";
			case "notification", "通知" -> "5";
			default -> status;
		};
	}

	/** The day on which VAMT last asked the computer. */
	Optional<LocalDate> day() {
		return DayOrder.OPEN.read(get(VamtColumn.STATUS_UPDATED)).or(() -> DayOrder.OPEN.read(get(VamtColumn.UPDATED)));
	}

	/** What may be known of its key. */
	VamtKey keyFacts() {
		return VamtKey.of(get(VamtColumn.KEY_TYPE), get(VamtColumn.DESCRIPTION), get(VamtColumn.PARTIAL_KEY));
	}

	/** What is told, in one line. */
	String text() {
		String status = status();
		return Stream.of(get(VamtColumn.PRODUCT_NAME), get(VamtColumn.DESCRIPTION),
				status.isEmpty() ? "" : "LicenseStatus " + status).filter(text -> !text.isEmpty())
				.collect(Collectors.joining("; "));
	}
}
