package org.imprimatur.exchange.report.content;

/**
 * One line of a list of facts.
 *
 * @param label what it is about
 * @param value what it says; several lines are parted by line feeds
 */
public record Fact(String label, String value) {
}
