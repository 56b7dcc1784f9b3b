package org.imprimatur.exchange.entitlement;

import java.util.Locale;

/** A column of a purchase list. */
public enum PurchaseColumn {

	/** What was bought, in words. */
	PRODUCT,
	/** Part number of what was bought. */
	PART_NUMBER,
	/** How many licences. */
	QUANTITY,
	/** Order or invoice number. */
	ORDER,
	/** Number of the line within the order. */
	LINE,
	/** Day of the order. */
	DATE,
	/** First day of the coverage. */
	FROM,
	/** Last day of the coverage. */
	TO,
	/** What licences are counted by. */
	METRIC,
	/** Kind of licence, such as L&SA. */
	KIND,
	/** Number of the agreement that the line belongs to. */
	AGREEMENT;

	/** Its name in {@code purchases.properties}. */
	String key() {
		return name().toLowerCase(Locale.ROOT);
	}
}
