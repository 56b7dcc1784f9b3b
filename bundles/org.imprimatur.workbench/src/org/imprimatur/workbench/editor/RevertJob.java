package org.imprimatur.workbench.editor;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.imprimatur.model.io.PlanFormatException;
import org.imprimatur.validation.ui.document.EstateDocument;
import org.imprimatur.validation.ui.document.MonitorProgress;

/** Reads a plan anew in the background; what was not saved is lost. When it cannot be read everything stays. */
final class RevertJob extends Job {

	private final EstateDocument document;

	RevertJob(EstateEditor editor) {
		super(NLS.bind(Messages.openingFile, editor.file().getName()));
		this.document = editor.document();
		setUser(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			document.revert(new MonitorProgress(monitor));
			return Status.OK_STATUS;
		} catch (PlanFormatException e) {
			return Status.error(NLS.bind(Messages.notReverted, e.getLocalizedMessage()), e);
		}
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == EstateEditor.class;
	}
}
