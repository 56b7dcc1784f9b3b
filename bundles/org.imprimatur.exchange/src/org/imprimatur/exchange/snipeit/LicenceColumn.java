package org.imprimatur.exchange.snipeit;

/**
 * The columns of Snipe-IT's licences that are read. Their names stand in {@code licences.properties}; the serial number,
 * which is the licence's product key, is not among them.
 */
enum LicenceColumn {
	NAME, LIST_NAME, MANUFACTURER, SEATS, ASSET_TAG, PURCHASE_DATE, ORDER_NUMBER, PURCHASE_ORDER, EXPIRATION_DATE,
	MAINTAINED, REASSIGNABLE, AVAILABLE, LICENSED_TO
}
