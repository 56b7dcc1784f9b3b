package org.imprimatur.exchange.seal;

import java.time.Instant;

/**
 * Who seals, when, and with what.
 *
 * @param user    the account
 * @param by      the person or office that answers for it; empty for the account itself
 * @param at      the moment
 * @param version of Imprimatur
 */
public record SealStamp(String user, String by, Instant at, String version) {
}
