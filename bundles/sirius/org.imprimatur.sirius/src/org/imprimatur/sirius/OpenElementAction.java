package org.imprimatur.sirius;

import java.util.Collection;
import java.util.Map;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.business.api.action.AbstractExternalJavaAction;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.texteditor.ITextEditor;

/** Double-click on an element of a representation: shows where it stands in its file. */
public final class OpenElementAction extends AbstractExternalJavaAction {

	@Override
	public boolean canExecute(Collection<? extends EObject> selections) {
		return selections.size() == 1;
	}

	/** Opens the editor later: Sirius calls from within a transaction. */
	@Override
	public void execute(Collection<? extends EObject> selections, Map<String, Object> parameters) {
		EObject first = selections.iterator().next();
		EObject element = first instanceof DSemanticDecorator view ? view.getTarget() : first;
		ElementPlace.of(element).ifPresent(
				place -> PlatformUI.getWorkbench().getDisplay().asyncExec(() -> show(place)));
	}

	private static void show(ElementPlace place) {
		IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		try {
			IEditorPart editor = IDE.openEditor(page, place.file(), true);
			ITextEditor text = editor.getAdapter(ITextEditor.class);
			if (text != null) {
				place.line(text.getDocumentProvider().getDocument(text.getEditorInput()))
						.ifPresent(line -> text.selectAndReveal(line.getOffset(), line.getLength()));
			} else {
				reveal(editor, place);
			}
		} catch (CoreException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
		}
	}

	/** In the plan editor, which goes to the element that a marker names. */
	private static void reveal(IEditorPart editor, ElementPlace place) throws CoreException {
		IMarker marker = place.file().createMarker(IMarker.TEXT);
		try {
			marker.setAttribute("element", place.id()); //$NON-NLS-1$
			IDE.gotoMarker(editor, marker);
		} finally {
			marker.delete();
		}
	}
}
