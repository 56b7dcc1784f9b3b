package org.imprimatur.workbench.navigator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.IDE;
import org.imprimatur.design.view.Verdict;
import org.imprimatur.model.Deployment;
import org.imprimatur.model.Estate;
import org.imprimatur.model.Wave;
import org.imprimatur.model.io.PlanFormatException;
import org.imprimatur.validation.ui.document.EstateDocument;
import org.imprimatur.validation.ui.document.EstateDocuments;
import org.imprimatur.validation.ui.document.MonitorProgress;
import org.imprimatur.workbench.editor.EstateEditor;

/**
 * Deploys an image onto groups in the plan's editor, which it opens where it is not. Asks when there is a choice of waves,
 * when something is missing, and when the rules would not allow it as it is.
 */
final class DeployJob extends Job {

	/** Family of the jobs that deploy, or ask the rules. */
	static final Object FAMILY = new Object();

	private final IWorkbenchPage page;
	private final DeployRequest request;
	private final boolean alwaysAsks;

	private DeployJob(IWorkbenchPage page, DeployRequest request, boolean alwaysAsks) {
		super(Messages.deploying);
		this.page = page;
		this.request = request;
		this.alwaysAsks = alwaysAsks;
		setPriority(INTERACTIVE);
	}

	/** Begins; to be called in the UI thread. */
	static void start(IWorkbenchPage page, DeployRequest request, boolean alwaysAsks) {
		try {
			IDE.openEditor(page, request.plan(), EstateEditor.ID);
			new DeployJob(page, request, alwaysAsks).schedule();
		} catch (CoreException e) {
			ErrorDialog.openError(page.getWorkbenchWindow().getShell(), Messages.deploying, null, e.getStatus());
		}
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			EstateDocument document = EstateDocuments.all().acquire(request.plan(), new MonitorProgress(monitor));
			Optional<Deploy> plain = withoutAsking(document);
			Display.getDefault().asyncExec(() -> {
				try {
					plain.or(() -> DeployDialog.ask(page.getWorkbenchWindow().getShell(), document, request))
							.ifPresent(deploy -> apply(document, deploy));
				} finally {
					EstateDocuments.all().release(document);
				}
			});
		} catch (PlanFormatException e) {
			// the editor says so
		}
		return Status.OK_STATUS;
	}

	private Optional<Deploy> withoutAsking(EstateDocument document) {
		Estate estate = document.estate();
		List<Wave> waves = Deploy.waves(estate);
		Optional<Wave> wave = Deploy.lastUnstarted(estate, LocalDate.now());
		if (alwaysAsks || waves.size() > 1 || waves.size() == 1 && wave.isEmpty() || request.groups(estate).isEmpty()) {
			return Optional.empty();
		}
		return request.image(estate).map(image -> new Deploy(image, request.groups(estate), wave))
				.filter(deploy -> Verdict.of(deploy.trial(document)).compareTo(Verdict.CONFIRM) < 0);
	}

	/** Nothing where the file was read anew, or a part of it removed, while the user was asked. */
	private void apply(EstateDocument document, Deploy deploy) {
		if (!deploy.isWithin(document.estate())) {
			return;
		}
		Deployment added = deploy.applyTo(document);
		PlanEditors.find(page, request.plan()).filter(editor -> editor.document() == document)
				.ifPresent(editor -> editor.revealElement(added));
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == FAMILY;
	}
}
