package org.imprimatur.workbench.editor;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.views.properties.PropertySheetPage;

/** The features of what is selected, in the Properties view. */
final class EstatePropertyPage extends PropertySheetPage {

	private final EstateEditor editor;

	EstatePropertyPage(EstateEditor editor) {
		this.editor = editor;
		setPropertySourceProvider(
				object -> object instanceof EObject element && editor.document() != null ? new ElementProperties(editor, element)
						: null);
	}

	@Override
	public void setActionBars(IActionBars actionBars) {
		super.setActionBars(actionBars);
		editor.actions().installIn(actionBars);
	}
}
