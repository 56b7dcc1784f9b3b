/**
 * Reads products of the Volume Activation Management Tool; see
 * {@link org.imprimatur.exchange.vamt.VamtImporter}.
 */
package org.imprimatur.exchange.vamt;
