package org.imprimatur.validation.position;

import org.imprimatur.model.Channel;

/**
 * Licences that came with devices. Each entitles the device it came with, so they are neither over nor missing.
 *
 * @param channel how they were sold
 * @param product release and edition in a few words
 * @param devices how many devices have one
 * @param proven  for how many of them a proof is recorded in the fleet
 */
public record OwnLicences(Channel channel, String product, long devices, long proven) {
}
