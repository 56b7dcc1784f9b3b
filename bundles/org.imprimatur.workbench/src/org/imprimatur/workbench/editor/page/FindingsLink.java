package org.imprimatur.workbench.editor.page;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/** Leads to the view that lists all findings. */
final class FindingsLink {

	private static final String FINDINGS = "org.imprimatur.validation.ui.findings"; //$NON-NLS-1$

	private FindingsLink() {
	}

	/** Opens the Findings view; the Problems view where that is not installed. */
	static void open(IWorkbenchPage page) {
		boolean known = PlatformUI.getWorkbench().getViewRegistry().find(FINDINGS) != null;
		try {
			page.showView(known ? FINDINGS : IPageLayout.ID_PROBLEM_VIEW);
		} catch (PartInitException e) {
			ILog.get().log(e.getStatus());
		}
	}
}
