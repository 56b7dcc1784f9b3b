/** Reads list views that tools export as CSV, by the names of their columns in several languages. */
package org.imprimatur.exchange.table;
