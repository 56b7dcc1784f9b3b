package org.imprimatur.workbench.welcome;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Help ▸ Welcome. */
public final class WelcomeHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		open(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage());
		return null;
	}

	/** Shows the welcome page where no editor is open; one that the last session left, in the language of this one. */
	public static void openIfEmpty(IWorkbenchPage page) {
		IEditorReference[] editors = page.getEditorReferences();
		if (editors.length == 0) {
			open(page);
		}
		for (IEditorReference editor : editors) {
			if (WelcomeEditor.ID.equals(editor.getId())) {
				editor.getEditor(true);
			}
		}
	}

	private static void open(IWorkbenchPage page) {
		try {
			page.openEditor(new WelcomeInput(), WelcomeEditor.ID);
		} catch (PartInitException e) {
			ILog.get().log(e.getStatus());
		}
	}
}
