package org.imprimatur.workbench.navigator;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.handlers.HandlerUtil;
import org.imprimatur.validation.ui.marker.PlanWatch;
import org.imprimatur.workbench.wizards.EstateProjects;

/** Check: checks the selected plans, and those in the selected folders, whatever was checked before; shows the problems. */
public final class CheckHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		List<IResource> selected = SelectedResources.of(HandlerUtil.getCurrentStructuredSelection(event));
		List<IFile> plans = EstateProjects.plans().stream().filter(plan -> selected.stream()
				.anyMatch(one -> one.getFullPath().isPrefixOf(plan.getFullPath()))).toList();
		try {
			PlanWatch.checkAgain(plans);
			HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(IPageLayout.ID_PROBLEM_VIEW);
		} catch (CoreException e) {
			throw new ExecutionException(e.getLocalizedMessage(), e);
		}
		return null;
	}
}
