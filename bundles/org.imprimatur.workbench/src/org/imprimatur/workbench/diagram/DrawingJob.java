package org.imprimatur.workbench.diagram;

import java.time.Duration;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.imprimatur.diagram.Representation;
import org.imprimatur.diagram.evaluation.Viewpoint;
import org.imprimatur.diagram.layout.DrawingLayout;
import org.imprimatur.validation.ui.document.EstateDocument;

/**
 * Evaluates and lays out in the background what is to be drawn; edits wait only while it reads the estate. Asked again
 * meanwhile, it delivers just the newest.
 */
final class DrawingJob extends Job {

	/** Family of the jobs that draw. */
	static final Object FAMILY = new Object();

	/** Time for a good layout; after it a plain grid is shown. */
	private static final Duration PATIENCE = Duration.ofSeconds(8);

	private final Supplier<EstateDocument> document;
	private final Supplier<Viewpoint> viewpoint;
	private final Receiver receiver;
	private volatile DrawingRequest request;

	/** Takes what the job delivers, in its thread. */
	interface Receiver {

		void drawn(DrawingRequest request, Scene scene);

		void failed(DrawingRequest request, Exception problem);
	}

	DrawingJob(Supplier<EstateDocument> document, Supplier<Viewpoint> viewpoint, Receiver receiver) {
		super(Messages.drawing);
		this.document = document;
		this.viewpoint = viewpoint;
		this.receiver = receiver;
		setSystem(true);
		setPriority(SHORT);
	}

	/** Draws that as soon as possible. */
	void draw(DrawingRequest wanted) {
		request = wanted;
		schedule();
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		DrawingRequest wanted = request;
		try {
			EstateDocument shown = document.get();
			Representation representation = shown.read(() -> viewpoint.get().show(wanted.kind(), shown.estate(),
					wanted.layers(), wanted.filters()));
			Scene scene = Scene.of(representation, new DrawingLayout(PATIENCE));
			if (wanted == request && !monitor.isCanceled()) {
				receiver.drawn(wanted, scene);
			}
		} catch (RuntimeException e) {
			ILog.get().error(e.getMessage(), e);
			receiver.failed(wanted, e);
		}
		return Status.OK_STATUS;
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == FAMILY;
	}
}
