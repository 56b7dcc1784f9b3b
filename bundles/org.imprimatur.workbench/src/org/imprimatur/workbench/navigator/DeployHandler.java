package org.imprimatur.workbench.navigator;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;

/** Deploy Image…: asks for what the selected groups or the selected image do not say. */
public final class DeployHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		DeployRequest.of(HandlerUtil.getCurrentStructuredSelection(event))
				.ifPresent(request -> DeployJob.start(page, request, true));
		return null;
	}
}
