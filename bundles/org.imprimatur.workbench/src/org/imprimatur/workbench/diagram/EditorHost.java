package org.imprimatur.workbench.diagram;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.imprimatur.model.Element;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.fix.QuickFixes;
import org.imprimatur.validation.ui.decoration.FindingImages;
import org.imprimatur.validation.ui.document.EstateDocument;
import org.imprimatur.validation.ui.fix.FixAction;
import org.imprimatur.workbench.editor.EstateEditor;

/** What the plan editor does for diagrams and timelines: opens elements on their pages, offers quick fixes. */
public final class EditorHost implements DiagramHost {

	private final EstateEditor editor;

	/** The host of an editor's pages. */
	public EditorHost(EstateEditor editor) {
		this.editor = editor;
	}

	@Override
	public EstateDocument document() {
		return editor.document();
	}

	@Override
	public ISelectionProvider selection() {
		return editor.selection();
	}

	@Override
	public void open(EObject element) {
		if (element instanceof Element shown)
			editor.revealElement(shown);
	}

	@Override
	public void fillMenu(IMenuManager menu, EObject element) {
		List<Finding> fixable = editor.verdicts().findings(element).stream().filter(QuickFixes::mayFix).toList();
		if (!fixable.isEmpty())
			menu.add(new Action(Messages.quickFix, FindingImages.icon("fix")) { //$NON-NLS-1$
				@Override
				public void run() {
					FixAction.open(editor.getSite().getShell(), document(), fixable);
				}
			});
	}
}
