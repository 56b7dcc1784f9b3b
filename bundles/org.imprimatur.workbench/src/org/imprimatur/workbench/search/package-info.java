/** Finds elements of all plans by name, id or number. */
package org.imprimatur.workbench.search;
