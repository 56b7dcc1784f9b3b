package org.imprimatur.exchange.entitlement;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One line of a purchase list.
 *
 * @param file       the list
 * @param line       its line or row
 * @param product    what was bought, as the list calls it
 * @param partNumber its part number; empty when not told
 * @param kind       kind of licence as the list calls it; empty when not told
 * @param metric     what licences are counted by, as the list calls it; empty when not told
 * @param order      order or invoice number; empty when not told
 * @param orderLine  number of the line within the order; empty when not told
 * @param agreement  number of the agreement; empty when not told
 * @param quantity   licences bought; empty when the list does not tell it clearly
 * @param date       day of the order
 * @param from       first day of its coverage
 * @param to         last day of its coverage
 */
public record PurchaseLine(Path file, long line, String product, String partNumber, String kind, String metric,
		String order, String orderLine, String agreement, OptionalInt quantity, Optional<LocalDate> date,
		Optional<LocalDate> from, Optional<LocalDate> to) {

	/** Order and line, as they are recorded; empty without an order. */
	String reference() {
		return order.isEmpty() || orderLine.isEmpty() ? order : order + "/" + orderLine;
	}
}
