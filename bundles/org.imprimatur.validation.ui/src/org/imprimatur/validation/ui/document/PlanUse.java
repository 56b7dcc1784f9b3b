package org.imprimatur.validation.ui.document;

import java.io.IOException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.imprimatur.model.Estate;
import org.imprimatur.model.io.PlanFormatException;
import org.imprimatur.validation.ui.Messages;

/** A plan in use for a while: the document of its editor, or one of its own that is saved after a change. */
public final class PlanUse implements AutoCloseable {

	private final EstateDocument document;
	private final Estate estate;
	private final boolean own;

	private PlanUse(EstateDocument document, boolean own) {
		this.document = document;
		this.estate = document.estate();
		this.own = own;
	}

	/**
	 * Uses a plan until {@link #close}. Reading may take seconds: call it in the background.
	 *
	 * @throws PlanFormatException when it cannot be read; tells all problems
	 */
	public static PlanUse of(IFile plan, IProgressMonitor monitor) throws PlanFormatException {
		boolean own = EstateDocuments.all().find(plan).isEmpty();
		return new PlanUse(EstateDocuments.all().acquire(plan, new MonitorProgress(monitor)), own);
	}

	/** The plan's document. */
	public EstateDocument document() {
		return document;
	}

	/** Waits until what was edited last has been checked too. */
	public void awaitCheck(IProgressMonitor monitor) {
		try {
			Job.getJobManager().join(EstateDocuments.CHECKS, monitor);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new OperationCanceledException();
		}
	}

	/**
	 * Edits the plan as one step for undo. Where an editor has it open it stays to be saved there; else it is saved. May
	 * take long: call it in the background.
	 *
	 * @throws IOException when it cannot be saved, or was read anew meanwhile; the files stay as they were
	 */
	public void edit(String label, Runnable edit, IProgressMonitor monitor) throws IOException, CoreException {
		if (document.estate() != estate) {
			throw new IOException(Messages.planReplaced);
		}
		document.edit(label, edit);
		if (own) {
			document.save(new MonitorProgress(monitor));
		}
	}

	@Override
	public void close() {
		EstateDocuments.all().release(document);
	}
}
