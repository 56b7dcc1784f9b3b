package org.imprimatur.workbench.navigator;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.IDE;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.imprimatur.model.Element;
import org.imprimatur.model.Fleet;
import org.imprimatur.workbench.editor.ElementOpening;

/** Opens the plan at a node's element; a fleet's file for a fleet. */
final class OpenNode extends Action {

	private final IWorkbenchPage page;
	private final PlanNode node;

	OpenNode(IWorkbenchPage page, PlanNode node) {
		super(Messages.open);
		this.page = page;
		this.node = node;
	}

	@Override
	public void run() {
		try {
			if (node.shown() instanceof Fleet fleet) {
				IWorkspaceRoot root = node.plan().getWorkspace().getRoot();
				for (IFile file : root.findFilesForLocationURI(java.net.URI.create(fleet.eResource().getURI().toString()))) {
					IDE.openEditor(page, file, true);
				}
			} else if (node.element().map(Element::getId).isPresent()) {
				ElementOpening.element(page, node.plan(), node.element().get().getId());
			} else {
				IDE.openEditor(page, node.plan(), true);
			}
		} catch (CoreException e) {
			ErrorDialog.openError(page.getWorkbenchWindow().getShell(), Messages.open, null, e.getStatus());
		}
	}
}
