package org.imprimatur.workbench.editor;

import java.util.List;

import org.imprimatur.model.io.Problem;

/**
 * Why a plan could not be opened.
 *
 * @param cancelled whether the user stopped it
 * @param problems  what is wrong with its files, with place and remedy
 */
record OpenFailure(boolean cancelled, List<Problem> problems) {
}
