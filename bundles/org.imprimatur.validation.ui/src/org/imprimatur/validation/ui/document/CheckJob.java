package org.imprimatur.validation.ui.document;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Checks a document in the background after it changed. */
final class CheckJob extends Job {

	private final EstateDocument document;

	CheckJob(EstateDocument document) {
		super(document.file().getName());
		this.document = document;
		setSystem(true);
		setPriority(SHORT);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		document.check();
		return Status.OK_STATUS;
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == EstateDocuments.CHECKS;
	}
}
