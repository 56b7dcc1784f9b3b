package org.imprimatur.workbench.search;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Ctrl+Shift+O: goes to an element or device of any plan by its name, id or number. */
public final class OpenElementHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		OpenElementDialog dialog = new OpenElementDialog(window.getShell());
		if (dialog.open() == Window.OK && dialog.getFirstResult() instanceof PlanEntry entry) {
			try {
				entry.open(window.getActivePage());
			} catch (CoreException e) {
				throw new ExecutionException(e.getLocalizedMessage(), e);
			}
		}
		return null;
	}
}
