package org.imprimatur.workbench.diagram;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.imprimatur.validation.ui.document.EstateDocument;

/** What a diagram or a timeline asks of the page it is on. */
public interface DiagramHost {

	/** What is shown. An {@link org.imprimatur.design.view.EstateView} of its surveys is attached to the estate. */
	EstateDocument document();

	/** The model elements that are selected, here and elsewhere. */
	ISelectionProvider selection();

	/** Shows an element where it is edited. */
	void open(EObject element);

	/** Adds what can be done with an element, such as quick fixes of what was found about it. */
	default void fillMenu(IMenuManager menu, EObject element) {
	}
}
