/** The inside of plan files in the Project Explorer: elements, verdicts, and groups that are dragged onto images. */
package org.imprimatur.workbench.navigator;
