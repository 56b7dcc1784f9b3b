/** Imports of Snipe-IT: its assets, and the licences that are assigned to them. */
package org.imprimatur.exchange.snipeit;
