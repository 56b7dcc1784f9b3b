package org.imprimatur.exchange.ocs;

/**
 * The columns of OCS Inventory's list of computers that are read. Their names stand in {@code columns.properties}.
 */
enum OcsColumn {
	TAG, NAME, SERIAL, MANUFACTURER, MODEL, USER, USER_DOMAIN, WORKGROUP, OS_NAME, OS_VERSION, ARCHITECTURE,
	LAST_INVENTORY, CATEGORY
}
