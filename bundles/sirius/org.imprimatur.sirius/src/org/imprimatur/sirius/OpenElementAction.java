package org.imprimatur.sirius;

import java.util.Collection;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.business.api.action.AbstractExternalJavaAction;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
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
			}
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
		}
	}
}
