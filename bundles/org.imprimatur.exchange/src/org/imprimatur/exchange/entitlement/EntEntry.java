package org.imprimatur.exchange.entitlement;

import java.time.LocalDate;

import org.imprimatur.model.Metric;
import org.imprimatur.model.Product;

/**
 * An entitlement of a document, understood.
 *
 * @param ent       as it stands
 * @param kind      as what a plan holds it
 * @param product   what it is for
 * @param metric    what it is counted by
 * @param quantity  how many
 * @param assurance whether Software Assurance or a subscription covers it
 * @param from      first day; null when not told
 * @param to        last day; null when not told
 * @param ordered   day of the order; null when not told
 */
record EntEntry(EntRecord ent, EntKind kind, Product product, Metric metric, int quantity, boolean assurance,
		LocalDate from, LocalDate to, LocalDate ordered) {
}
