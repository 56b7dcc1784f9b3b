package org.imprimatur.workbench.welcome;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** File ▸ Open Plan…: asks for a plan file anywhere. */
public final class OpenPlanHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN);
		dialog.setText(Messages.openPlan);
		dialog.setFilterExtensions(new String[] { "*.imprimatur", "*.*" }); //$NON-NLS-1$ //$NON-NLS-2$
		dialog.setFilterNames(new String[] { Messages.plans, Messages.allFiles });
		String chosen = dialog.open();
		if (chosen != null) {
			PlanOpening.plan(window.getActivePage(), Path.of(chosen));
		}
		return null;
	}
}
