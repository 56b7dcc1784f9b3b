package org.imprimatur.workbench.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.dialogs.TwoPaneElementSelector;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;
import org.imprimatur.validation.ui.marker.FindingMarkers;
import org.imprimatur.workbench.wizards.EstateProjects;

/** Ctrl+Shift+E: goes to an element of any plan by its name, id or number. */
public final class OpenElementHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		List<PlanEntry> entries = new ArrayList<>();
		EstateProjects.plans().forEach(plan -> entries.addAll(PlanEntry.of(plan)));
		TwoPaneElementSelector dialog = new TwoPaneElementSelector(window.getShell(),
				LabelProvider.createTextProvider(entry -> ((PlanEntry) entry).label()),
				LabelProvider.createTextProvider(entry -> ((PlanEntry) entry).type() + "  –  " //$NON-NLS-1$
						+ ((PlanEntry) entry).plan().getFullPath().makeRelative()));
		dialog.setTitle(Messages.openElement);
		dialog.setMessage(Messages.openElementText);
		dialog.setUpperListLabel(Messages.elements);
		dialog.setLowerListLabel(Messages.places);
		dialog.setElements(entries.toArray());
		dialog.setMatchEmptyString(true);
		if (dialog.open() == Window.OK && dialog.getFirstResult() instanceof PlanEntry entry) {
			reveal(window.getActivePage(), entry);
		}
		return null;
	}

	private static void reveal(IWorkbenchPage page, PlanEntry entry) throws ExecutionException {
		try {
			IFile plan = entry.plan();
			IEditorPart editor = IDE.openEditor(page, plan, true);
			IMarker place = plan.createMarker(IMarker.TEXT, Map.of(FindingMarkers.ELEMENT, entry.id(), IMarker.LINE_NUMBER,
					entry.line(), IMarker.TRANSIENT, true));
			try {
				IDE.gotoMarker(editor, place);
			} finally {
				place.delete();
			}
		} catch (CoreException e) {
			throw new ExecutionException(e.getLocalizedMessage(), e);
		}
	}
}
