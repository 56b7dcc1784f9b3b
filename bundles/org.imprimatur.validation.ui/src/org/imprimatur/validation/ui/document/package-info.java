/** Plans that are open: one document a file, edited by commands, checked as it changes, shared by all who show it. */
package org.imprimatur.validation.ui.document;
