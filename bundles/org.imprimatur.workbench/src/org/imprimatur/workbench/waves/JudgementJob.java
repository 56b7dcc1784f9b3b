package org.imprimatur.workbench.waves;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.imprimatur.validation.ui.document.EstateDocument;

/** Reads verdicts and numbers of devices in the background. */
final class JudgementJob extends Job {

	/** Family of the jobs that judge. */
	static final Object FAMILY = new Object();

	private final Supplier<EstateDocument> document;
	private final Consumer<Map<EObject, Judgement>> receiver;

	/** @param receiver is called in the job's thread */
	JudgementJob(Supplier<EstateDocument> document, Consumer<Map<EObject, Judgement>> receiver) {
		super(Messages.judging);
		this.document = document;
		this.receiver = receiver;
		setSystem(true);
		setPriority(SHORT);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		EstateDocument judged = document.get();
		receiver.accept(judged.read(() -> Judgement.all(judged.estate())));
		return Status.OK_STATUS;
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == FAMILY;
	}
}
