/** The waves as calendar events. */
package org.imprimatur.exchange.export.calendar;
