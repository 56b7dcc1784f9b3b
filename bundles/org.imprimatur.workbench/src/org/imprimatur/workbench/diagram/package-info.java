/** The Diagram page: draws the representations of a plan on the screen, to be read, searched, walked through and exported. */
package org.imprimatur.workbench.diagram;
