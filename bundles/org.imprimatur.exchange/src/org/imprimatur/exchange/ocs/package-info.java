/** Imports of OCS Inventory: the list of computers as CSV, and the XML of its agents. */
package org.imprimatur.exchange.ocs;
