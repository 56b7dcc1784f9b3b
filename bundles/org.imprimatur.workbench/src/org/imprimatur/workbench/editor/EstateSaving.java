package org.imprimatur.workbench.editor;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.progress.IJobRunnable;
import org.imprimatur.validation.ui.document.MonitorProgress;
import org.imprimatur.validation.ui.document.Work;

/**
 * Saves a plan and its fleets: little at once, much in the background. Whoever waits for that in the window's thread,
 * because something is closed, sees how far it is. When it fails or is stopped, what was not written stays unsaved.
 */
final class EstateSaving implements IJobRunnable {

	private final EstateEditor editor;

	EstateSaving(EstateEditor editor) {
		this.editor = editor;
	}

	/**
	 * Saves at once if that takes no time.
	 *
	 * @param monitor is cancelled when that fails, so that whoever wanted to close stops
	 * @return what is left to do in the background; null for nothing
	 */
	IJobRunnable start(IProgressMonitor monitor) {
		editor.flush();
		if (!editor.document().savesQuickly()) {
			return this;
		}
		finish(monitor);
		return null;
	}

	/** Saves, and waits for that; says so when it fails. */
	void finish(IProgressMonitor monitor) {
		IStatus status = editor.document().savesQuickly() ? saved(monitor) : run(monitor);
		if (!status.isOK()) {
			monitor.setCanceled(true);
		}
		if (status.matches(IStatus.ERROR)) {
			ILog.get().log(status);
			MessageDialog.openError(editor.getSite().getShell(), Messages.notSavedTitle, status.getMessage());
		}
	}

	@Override
	public IStatus run(IProgressMonitor monitor) {
		if (Display.getCurrent() == null) {
			return saved(monitor);
		}
		try {
			IStatus status = Work.call(NLS.bind(Messages.saving, editor.file().getName()), this::saved);
			if (status.matches(IStatus.CANCEL)) {
				monitor.setCanceled(true);
				return Status.OK_STATUS;
			}
			return status;
		} catch (InvocationTargetException e) {
			throw new IllegalStateException(e.getCause());
		}
	}

	private IStatus saved(IProgressMonitor monitor) {
		try {
			editor.document().save(new MonitorProgress(monitor));
			return Status.OK_STATUS;
		} catch (CancellationException e) {
			return Status.CANCEL_STATUS;
		} catch (IOException | CoreException e) {
			return Status.error(NLS.bind(Messages.notSaved, editor.file().getName(), e.getLocalizedMessage()), e);
		}
	}
}
