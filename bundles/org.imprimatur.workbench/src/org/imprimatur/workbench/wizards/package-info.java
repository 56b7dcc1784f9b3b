/** New estates and examples, and what the wizards of imports and exports share. */
package org.imprimatur.workbench.wizards;
