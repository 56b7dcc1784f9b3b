package org.imprimatur.validation.ui.document;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Follows a document's files in the background after someone may have changed them. */
final class ReloadJob extends Job {

	private final EstateDocument document;

	ReloadJob(EstateDocument document) {
		super(document.file().getName());
		this.document = document;
		setSystem(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		document.followFiles(new MonitorProgress(monitor));
		return Status.OK_STATUS;
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == EstateDocuments.CHECKS;
	}
}
