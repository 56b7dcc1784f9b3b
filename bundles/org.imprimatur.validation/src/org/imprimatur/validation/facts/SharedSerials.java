package org.imprimatur.validation.facts;

import java.util.Collections;
import java.util.SortedMap;

import org.imprimatur.validation.DeviceSet;

/**
 * Serial numbers that several devices of an estate have.
 *
 * @param counts  how many devices have each of them
 * @param devices all of those devices
 */
public record SharedSerials(SortedMap<String, Integer> counts, DeviceSet devices) {

	/** Every device has a serial number of its own. */
	public static final SharedSerials NONE = new SharedSerials(Collections.emptySortedMap(), DeviceSet.NONE);
}
