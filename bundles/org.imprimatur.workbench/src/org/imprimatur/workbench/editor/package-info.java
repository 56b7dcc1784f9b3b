/** The plan editor: one document on several pages, which others may add to by {@link org.imprimatur.workbench.editor.EstatePage}. */
package org.imprimatur.workbench.editor;
