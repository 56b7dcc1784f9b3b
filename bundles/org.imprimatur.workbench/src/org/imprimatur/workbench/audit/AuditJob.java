package org.imprimatur.workbench.audit;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.imprimatur.validation.engine.Survey;
import org.imprimatur.validation.rule.RuleBook;
import org.imprimatur.validation.ui.document.EstateDocument;

/** Sorts what the newest check found by rules, in the background. */
final class AuditJob extends Job {

	/** Family of these jobs. */
	static final Object FAMILY = new Object();

	private final EstateDocument document;
	private final Consumer<Audit> receiver;

	/**
	 * A job.
	 *
	 * @param receiver gets each audit, in the job's thread
	 */
	AuditJob(EstateDocument document, Consumer<Audit> receiver) {
		super(Messages.page);
		this.document = document;
		this.receiver = receiver;
		setSystem(true);
		setPriority(SHORT);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		Optional<Survey> survey = document.newest();
		survey.ifPresent(it -> receiver.accept(document.read(() -> Audit.of(it, RuleBook.installed()))));
		return Status.OK_STATUS;
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == FAMILY;
	}
}
