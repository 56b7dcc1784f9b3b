/** Reads days as inventories and lists write them: one reader for all of them. */
package org.imprimatur.exchange.day;
