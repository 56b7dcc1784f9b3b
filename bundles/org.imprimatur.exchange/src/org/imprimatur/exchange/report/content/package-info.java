/** What an audit report says, part by part, as tables, charts, lists of facts and diagrams. */
package org.imprimatur.exchange.report.content;
