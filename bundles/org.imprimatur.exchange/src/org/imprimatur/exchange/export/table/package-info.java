/** The rollout as tables, which spreadsheets, CSV and JSON write alike. */
package org.imprimatur.exchange.export.table;
