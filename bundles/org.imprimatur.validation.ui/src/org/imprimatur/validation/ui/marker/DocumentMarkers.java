package org.imprimatur.validation.ui.marker;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.imprimatur.validation.engine.Delta;
import org.imprimatur.validation.ui.document.DocumentListener;
import org.imprimatur.validation.ui.document.EstateDocument;
import org.imprimatur.validation.ui.document.EstateDocuments;

/** Keeps the markers of open plans in step with their findings, in the background and for several edits at once. */
final class DocumentMarkers extends Job implements DocumentListener {

	private static final long SOON = 150;

	private final Set<EstateDocument> behind = new LinkedHashSet<>();

	DocumentMarkers() {
		super(DocumentMarkers.class.getSimpleName());
		setSystem(true);
		setPriority(DECORATE);
	}

	@Override
	public void opened(EstateDocument document) {
		follow(document);
	}

	@Override
	public void replaced(EstateDocument document) {
		follow(document);
	}

	@Override
	public void checked(EstateDocument document, Delta delta) {
		follow(document);
	}

	@Override
	public void dirtyChanged(EstateDocument document) {
		follow(document);
	}

	/** Brings the markers of a document into step soon. */
	void follow(EstateDocument document) {
		synchronized (behind) {
			behind.add(document);
		}
		schedule(SOON);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		List<EstateDocument> documents = take();
		SubMonitor progress = SubMonitor.convert(monitor, documents.size());
		for (EstateDocument document : documents) {
			if (EstateDocuments.all().find(document.file()).orElse(null) == document) {
				try {
					new MarkerUpdate(document.file()).show(document.survey().result(), progress.split(1));
				} catch (CoreException e) {
					return e.getStatus();
				}
			}
		}
		return Status.OK_STATUS;
	}

	private List<EstateDocument> take() {
		synchronized (behind) {
			List<EstateDocument> documents = List.copyOf(behind);
			behind.clear();
			return documents;
		}
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == PlanWatch.MARKERS;
	}
}
