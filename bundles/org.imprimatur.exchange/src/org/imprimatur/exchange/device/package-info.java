/**
 * What all importers of inventories share: from what a machine tells about its system to what the catalogue makes of it
 * and to the device of a fleet.
 */
package org.imprimatur.exchange.device;
