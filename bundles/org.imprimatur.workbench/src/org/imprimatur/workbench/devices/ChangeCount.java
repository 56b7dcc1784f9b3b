package org.imprimatur.workbench.devices;

import java.util.concurrent.CancellationException;
import java.util.function.ObjLongConsumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.imprimatur.validation.ui.document.MonitorProgress;

/** Counts in the background how many devices an edit changes, always for the newest one asked about. */
final class ChangeCount extends Job {

	private final ObjLongConsumer<BulkEdit> receiver;
	private volatile BulkEdit edit;

	/** A count for who gets it in the job's thread. */
	ChangeCount(ObjLongConsumer<BulkEdit> receiver) {
		super(Messages.counting);
		this.receiver = receiver;
		setSystem(true);
		setPriority(SHORT);
	}

	void ask(BulkEdit wanted) {
		edit = wanted;
		cancel();
		schedule();
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		BulkEdit counted = edit;
		try {
			receiver.accept(counted, counted.changes(new MonitorProgress(monitor)));
			return Status.OK_STATUS;
		} catch (CancellationException e) {
			return Status.CANCEL_STATUS;
		}
	}
}
