/** A table of the rollout as CSV. */
package org.imprimatur.exchange.export.csv;
