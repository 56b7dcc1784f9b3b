package org.imprimatur.workbench.navigator;

import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.ui.document.EstateDocument;

/** Asks the rules in the background what they would say of a deployment; only of the one asked for last. */
final class TrialJob extends Job {

	private final Display display;
	private final BiConsumer<Deploy, List<Finding>> answer;
	private volatile EstateDocument document;
	private volatile Deploy asked;

	/** @param answer hears in the UI thread what was found */
	TrialJob(Display display, BiConsumer<Deploy, List<Finding>> answer) {
		super(Messages.asking);
		this.display = display;
		this.answer = answer;
		setSystem(true);
		setPriority(INTERACTIVE);
	}

	/** Asks of that deployment. */
	void ask(EstateDocument plan, Deploy wanted) {
		document = plan;
		asked = wanted;
		schedule();
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		Deploy wanted = asked;
		List<Finding> found = wanted.trial(document);
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (wanted == asked) {
					answer.accept(wanted, found);
				}
			});
		}
		return Status.OK_STATUS;
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == DeployJob.FAMILY;
	}
}
