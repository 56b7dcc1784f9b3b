/** The Findings view: what was found about the plan of the active editor, why, on which devices, and what to do. */
package org.imprimatur.validation.ui.findings;
