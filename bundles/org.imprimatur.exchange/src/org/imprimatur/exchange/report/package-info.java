/** The report that an audit asks for, as a web page or as a PDF. */
package org.imprimatur.exchange.report;
