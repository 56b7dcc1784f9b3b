/** Wizards that bring inventories, images and purchases into a plan; nothing is written before Finish. */
package org.imprimatur.workbench.wizards.imports;
