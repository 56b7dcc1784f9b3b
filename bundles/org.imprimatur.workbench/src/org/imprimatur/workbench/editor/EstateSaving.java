package org.imprimatur.workbench.editor;

import java.io.IOException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.imprimatur.model.io.Progress;

/** Saves a plan and its fleets, and says so when that fails. */
final class EstateSaving {

	private EstateSaving() {
	}

	/** Saves; when that fails the changes stay unsaved, and whoever wanted to close stops. */
	static void save(EstateEditor editor, IProgressMonitor monitor) {
		try {
			editor.document().save(Progress.NONE);
		} catch (IOException | CoreException e) {
			monitor.setCanceled(true);
			ILog.get().error(e.getMessage(), e);
			MessageDialog.openError(editor.getSite().getShell(), Messages.notSavedTitle,
					NLS.bind(Messages.notSaved, editor.file().getName(), e.getLocalizedMessage()));
		}
	}
}
