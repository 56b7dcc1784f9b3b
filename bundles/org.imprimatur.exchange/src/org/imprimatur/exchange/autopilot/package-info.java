/** Reads hardware hashes of Windows Autopilot; see {@link org.imprimatur.exchange.autopilot.AutopilotImporter}. */
package org.imprimatur.exchange.autopilot;
