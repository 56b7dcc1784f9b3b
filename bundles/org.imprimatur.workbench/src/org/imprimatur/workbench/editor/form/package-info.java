/** The fields of an element, made from its property descriptors and bound to its features. */
package org.imprimatur.workbench.editor.form;
