package org.imprimatur.exchange;

/**
 * A cell in which an import differs from a fleet file.
 *
 * @param column name of the column in the fleet file
 * @param before what is recorded; may be empty
 * @param after  what the import says
 */
public record CellChange(String column, String before, String after) {
}
