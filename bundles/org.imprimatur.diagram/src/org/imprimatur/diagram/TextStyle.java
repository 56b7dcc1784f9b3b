package org.imprimatur.diagram;

/**
 * How a text looks.
 *
 * @param paint  its colour
 * @param size   height in points, as the specification says it
 * @param bold   whether it is bold
 * @param italic whether it is italic
 */
public record TextStyle(Paint paint, int size, boolean bold, boolean italic) {
}
