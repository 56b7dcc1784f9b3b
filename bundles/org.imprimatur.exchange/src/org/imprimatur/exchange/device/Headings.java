package org.imprimatur.exchange.device;

/**
 * What an inventory calls the things that problems speak of.
 *
 * @param serial        the machine's serial number
 * @param edition       the edition of the running system
 * @param channel       how its licence was sold
 * @param missingSerial key of the message for machines without a serial number; its argument is the machine's label
 */
public record Headings(String serial, String edition, String channel, String missingSerial) {
}
