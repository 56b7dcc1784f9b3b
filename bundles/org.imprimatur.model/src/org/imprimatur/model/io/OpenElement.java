package org.imprimatur.model.io;

/** An XML element whose end was not read yet, and the line of its start. */
record OpenElement(String name, int line) {
}
