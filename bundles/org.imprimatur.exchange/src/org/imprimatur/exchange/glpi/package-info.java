/** Imports of GLPI: the list of computers as CSV, and the inventories that its agent or FusionInventory's writes. */
package org.imprimatur.exchange.glpi;
