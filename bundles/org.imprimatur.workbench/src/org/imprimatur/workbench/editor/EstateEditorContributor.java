package org.imprimatur.workbench.editor;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.part.EditorActionBarContributor;

/** Lets the Edit menu and its keys act on the plan editor that is active. */
public final class EstateEditorContributor extends EditorActionBarContributor {

	@Override
	public void setActiveEditor(IEditorPart target) {
		if (target instanceof EstateEditor editor) {
			editor.actions().installIn(getActionBars());
		}
	}
}
