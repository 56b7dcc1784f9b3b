package org.imprimatur.workbench.editor.tree;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.imprimatur.model.edit.ModelTexts;

/**
 * A node that gathers the elements of one list of an estate.
 *
 * @param owner   the estate
 * @param feature the list
 */
public record Folder(EObject owner, EReference feature) {

	/** What is in it. */
	@SuppressWarnings("unchecked")
	public List<EObject> children() {
		return (List<EObject>) owner.eGet(feature);
	}

	/** What it is called. */
	public String label() {
		return ModelTexts.feature(feature);
	}
}
