package org.imprimatur.exchange.entitlement;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.imprimatur.model.Metric;
import org.imprimatur.model.Product;

/**
 * A line of a purchase list, understood.
 *
 * @param line      the line
 * @param product   what was bought
 * @param metric    what licences are counted by
 * @param assurance whether Software Assurance or a subscription covers them
 * @param limited   whether it is a right for a time or not by device, which only an entitlement can hold
 */
record Acquisition(PurchaseLine line, Product product, Metric metric, boolean assurance, boolean limited) {

	/** What that line says of that product. */
	static Acquisition of(PurchaseLine line, Product product, Offering offering) {
		Metric metric = offering.metric().or(() -> metric(line.metric())).orElse(Metric.DEVICE);
		boolean assurance = offering.is(Offering.Kind.ASSURANCE) || offering.is(Offering.Kind.SUBSCRIPTION);
		boolean limited = assurance || metric != Metric.DEVICE || line.to().isPresent();
		return new Acquisition(line, product, metric, assurance, limited);
	}

	private static Optional<Metric> metric(String text) {
		String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
		return plain.contains("user") || plain.contains("ユーザ") ? Optional.of(Metric.USER)
				: plain.contains("core") || plain.contains("コア") ? Optional.of(Metric.CORE) : Optional.empty();
	}

	/** Licences bought. */
	int quantity() {
		return line.quantity().orElseThrow();
	}

	/** First day of the coverage; that of the order when the line does not say it. */
	LocalDate from() {
		return line.from().or(line::date).orElse(null);
	}

	/** Last day of the coverage. */
	LocalDate to() {
		return line.to().orElse(null);
	}

	/** What tells two lines of a list apart. */
	Object identity() {
		return line.orderLine().isEmpty() ? new Acquisition(withoutPlace(), product, metric, assurance, limited)
				: line.reference().toLowerCase(Locale.ROOT);
	}

	private PurchaseLine withoutPlace() {
		return new PurchaseLine(line.file(), 0, "", "", "", "", line.order().toLowerCase(Locale.ROOT), "", "",
				line.quantity(), line.date(), line.from(), line.to());
	}

	/** Whether another line with the same identity says the same. */
	boolean says(Acquisition other) {
		return product == other.product && limited == other.limited && quantity() == other.quantity()
				&& line.date().equals(other.line.date()) && line.from().equals(other.line.from())
				&& line.to().equals(other.line.to());
	}
}
