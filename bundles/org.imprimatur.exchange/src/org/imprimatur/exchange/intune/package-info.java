/** Reads device lists of Microsoft Intune; see {@link org.imprimatur.exchange.intune.IntuneImporter}. */
package org.imprimatur.exchange.intune;
