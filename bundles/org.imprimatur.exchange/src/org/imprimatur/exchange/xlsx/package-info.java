/**
 * Reads worksheets of XLSX workbooks row by row. A workbook is looked through before it is parsed, since it may come
 * from anywhere: see {@link org.imprimatur.exchange.xlsx.WorkbookLimits}.
 */
package org.imprimatur.exchange.xlsx;
