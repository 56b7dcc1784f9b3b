/**
 * Reads what other tools know about devices and merges it into fleet files. An {@link org.imprimatur.exchange.Importer}
 * knows one format; {@link org.imprimatur.exchange.FleetImport} does the whole of an import.
 */
package org.imprimatur.exchange;
