package org.imprimatur.exchange.glpi;

/**
 * The columns of GLPI's list of computers that are read. Their names stand in {@code columns.properties}; the product
 * key, which GLPI calls the operating system's serial number, is not among them.
 */
enum GlpiColumn {
	NAME, SERIAL, INVENTORY_NUMBER, MANUFACTURER, MODEL, TYPE, STATUS, ENTITY, LOCATION, USER, ALTERNATE_USERNAME, GROUP,
	OS_NAME, OS_VERSION, OS_EDITION, OS_ARCHITECTURE, KERNEL_VERSION, PRODUCT_ID, LAST_INVENTORY
}
