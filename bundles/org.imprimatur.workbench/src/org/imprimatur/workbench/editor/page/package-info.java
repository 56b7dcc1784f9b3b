/** The pages of the plan editor that come with it. */
package org.imprimatur.workbench.editor.page;
