/** Findings in the workbench: their texts. */
package org.imprimatur.validation.ui;
