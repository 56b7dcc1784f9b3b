/** An estate as a tree: for pages, outline and navigator. */
package org.imprimatur.workbench.editor.tree;
