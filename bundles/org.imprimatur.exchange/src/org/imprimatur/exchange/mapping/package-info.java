/**
 * Imports any table of devices, CSV or XLSX, by a mapping of its columns to those of a fleet. A
 * {@link org.imprimatur.exchange.mapping.MappingProposal} guesses the mapping, a
 * {@link org.imprimatur.exchange.mapping.MappingFile} keeps it, and
 * {@link org.imprimatur.exchange.mapping.MappingImporter} reads by it.
 */
package org.imprimatur.exchange.mapping;
