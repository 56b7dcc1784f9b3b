/**
 * Inventories as the agents of GLPI, FusionInventory and OCS Inventory write them: the XML dialect that all three
 * share, and GLPI's JSON of the same content.
 */
package org.imprimatur.exchange.agent;
