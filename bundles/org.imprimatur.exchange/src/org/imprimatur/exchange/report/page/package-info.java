/** Lays the parts of an audit report out: as a web page by templates, and that page as a PDF. */
package org.imprimatur.exchange.report.page;
