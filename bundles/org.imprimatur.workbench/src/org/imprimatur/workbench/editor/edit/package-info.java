/** What the plan editor does to elements: adds, copies, pastes and removes them, each as one step for undo. */
package org.imprimatur.workbench.editor.edit;
