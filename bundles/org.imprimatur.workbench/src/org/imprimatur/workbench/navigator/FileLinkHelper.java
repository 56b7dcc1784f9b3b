package org.imprimatur.workbench.navigator;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.navigator.ILinkHelper;
import org.eclipse.ui.part.FileEditorInput;
import org.imprimatur.model.Element;
import org.imprimatur.workbench.editor.EstateEditor;

/**
 * Links the Project Explorer with editors. Where a plan's editor has an element selected it is that element, not the
 * file, which is why this stands in for the link of the platform.
 */
public final class FileLinkHelper implements ILinkHelper {

	@Override
	public IStructuredSelection findSelection(IEditorInput input) {
		if (!(input instanceof IFileEditorInput file)) {
			return StructuredSelection.EMPTY;
		}
		return new StructuredSelection(selected(file.getFile()).orElse(file.getFile()));
	}

	private static Optional<Object> selected(IFile file) {
		return PlanEditors.find(file).filter(editor -> editor.document() != null)
				.flatMap(editor -> editor.selectedObjects().stream().filter(Element.class::isInstance)
						.filter(element -> element.eResource() != null && element.eContainer() != null).findFirst())
				.map(element -> PlanNode.of(file, element));
	}

	@Override
	public void activateEditor(IWorkbenchPage page, IStructuredSelection selection) {
		Object selected = selection.getFirstElement();
		IFile file = selected instanceof PlanNode node ? node.plan() : selected instanceof IFile one ? one : null;
		IEditorPart editor = file == null ? null : page.findEditor(new FileEditorInput(file));
		if (editor != null) {
			page.bringToTop(editor);
			if (editor instanceof EstateEditor plan && plan.document() != null && selected instanceof PlanNode node) {
				reveal(plan, node);
			}
		}
	}

	private static void reveal(EstateEditor editor, PlanNode node) {
		node.element().map(Element::getId).map(editor.document().estate().eResource()::getEObject)
				.filter(Element.class::isInstance).map(Element.class::cast)
				.filter(element -> !editor.selectedObjects().contains(element)).ifPresent(editor::revealElement);
	}
}
