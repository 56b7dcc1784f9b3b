/** The welcome page, and opening plans wherever they are. */
package org.imprimatur.workbench.welcome;
