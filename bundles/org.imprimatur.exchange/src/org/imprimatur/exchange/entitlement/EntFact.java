package org.imprimatur.exchange.entitlement;

import java.util.Locale;

/** What an entitlement document tells about one entitlement, as far as a plan can hold it. */
public enum EntFact {

	/** Identifier of the entitlement. */
	ID,
	/** What people call it. */
	NAME,
	/** purchase or entitlement: as what a plan holds it. */
	RECORD,
	/** Who holds it. */
	LICENSEE,
	/** Number of the agreement. */
	AGREEMENT_NUMBER,
	/** The agreement's programme: a literal of {@code Programme}. */
	AGREEMENT_PROGRAMME,
	PRODUCT_NAME,
	/** A literal of {@code Family}. */
	PRODUCT_FAMILY,
	PRODUCT_VERSION,
	PRODUCT_EDITION,
	PRODUCT_VARIANT,
	/** A literal of {@code Servicing}. */
	PRODUCT_SERVICING,
	/** A literal of {@code LicenceType}. */
	PRODUCT_TYPE,
	/** A literal of {@code Channel}. */
	PRODUCT_CHANNEL,
	/** Applications of a suite, separated by commas. */
	PRODUCT_COMPONENTS,
	/** device, user or core. */
	METRIC,
	/** How many of them. */
	QUANTITY,
	/** Whether Software Assurance or a subscription covers it. */
	ASSURANCE,
	/** First day. */
	FROM,
	/** Last day. */
	TO,
	/** Order or invoice number. */
	ORDER,
	/** Day of the order. */
	ORDER_DATE,
	NOTE;

	/** Its name in a vocabulary. */
	String key() {
		return name().toLowerCase(Locale.ROOT);
	}
}
