/** The whole rollout as a workbook. */
package org.imprimatur.exchange.export.xlsx;
