/**
 * Tables that importers read by the names of their columns: {@link org.imprimatur.exchange.columns.TableFile} reads
 * one, {@link org.imprimatur.exchange.columns.MachineCells} gathers what rows tell of a machine.
 */
package org.imprimatur.exchange.columns;
