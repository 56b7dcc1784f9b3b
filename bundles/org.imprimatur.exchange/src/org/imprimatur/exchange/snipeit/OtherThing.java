package org.imprimatur.exchange.snipeit;

/** Categories of assets that are no computers. Their names stand in {@code categories.properties}. */
enum OtherThing {
	DISPLAY, PRINTER, TELEPHONE, INPUT, AUDIO, NETWORK, POWER, STORAGE, CAMERA, DOCK, FURNITURE
}
