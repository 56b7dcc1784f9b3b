package org.imprimatur.exchange.device;

/**
 * What the catalogue makes of a machine.
 *
 * @param system   what runs on it
 * @param firmware the key in its firmware
 * @param licence  the licence that it came with
 */
public record Reading(InstalledSystem system, FirmwareKey firmware, OwnLicence licence) {
}
