package org.imprimatur.workbench.search;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.IDE;
import org.imprimatur.model.ImprimaturPackage.Literals;
import org.imprimatur.workbench.editor.ElementOpening;

/**
 * A place where a search has found something.
 *
 * @param plan   the plan file
 * @param type   what the element is
 * @param id     its id, or a device's serial number; null when it has none
 * @param label  what it is called, with what it is part of
 * @param column what the text found is: Name, Serial number
 * @param text   the text found
 * @param part   the part of the text that is meant
 */
record Hit(IFile plan, EClass type, String id, String label, String column, String text, Words.Part part) {

	/** Shows it in the plan's editor. */
	void open(IWorkbenchPage page) throws CoreException {
		if (id == null) {
			IDE.openEditor(page, plan);
		} else if (type == Literals.DEVICE) {
			ElementOpening.device(page, plan, id);
		} else {
			ElementOpening.element(page, plan, id);
		}
	}
}
