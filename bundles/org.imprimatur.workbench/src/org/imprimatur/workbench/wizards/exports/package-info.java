/** Wizards that write a plan for other programs and for readers. */
package org.imprimatur.workbench.wizards.exports;
