package org.imprimatur.exchange.snipeit;

/** The columns of Snipe-IT's assets that are read. Their names stand in {@code assets.properties}. */
enum AssetColumn {
	SERIAL, ASSET_TAG, NAME, LIST_NAME, MANUFACTURER, MODEL, MODEL_NUMBER, CATEGORY, STATUS, COMPANY, LOCATION,
	DEPARTMENT, EMAIL, USERNAME, CHECKED_OUT_TO, OPERATING_SYSTEM, PURCHASE_DATE, PURCHASE_COST, ORDER_NUMBER, SUPPLIER,
	WARRANTY, BYOD, NOTES
}
