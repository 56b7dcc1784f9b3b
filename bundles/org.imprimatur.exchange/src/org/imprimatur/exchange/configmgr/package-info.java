/**
 * Reads query results of Microsoft Configuration Manager; see
 * {@link org.imprimatur.exchange.configmgr.ConfigManagerImporter}.
 */
package org.imprimatur.exchange.configmgr;
