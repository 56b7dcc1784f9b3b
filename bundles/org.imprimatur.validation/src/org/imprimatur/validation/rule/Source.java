package org.imprimatur.validation.rule;

import java.time.YearMonth;
import java.util.Optional;

/**
 * Where a rule comes from.
 *
 * @param id        short name such as M2
 * @param title     title in the language it is published in
 * @param address   where it can be read; empty for Imprimatur itself
 * @param kind      who says it: seed, ms (Microsoft), ms-copy, contract, third-party, standard, imprimatur
 * @param published month of publication, where known
 */
public record Source(String id, String title, String address, String kind, Optional<YearMonth> published) {
}
