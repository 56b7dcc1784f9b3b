package org.imprimatur.validation.ui.fix;

import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.Fingerprint;
import org.imprimatur.validation.ui.document.EstateDocument;
import org.imprimatur.validation.ui.document.EstateDocuments;
import org.imprimatur.validation.ui.marker.FindingMarkers;

/** A plan's document for a moment: that of its editor, or one of its own that is saved after a change. */
final class PlanLoan implements AutoCloseable {

	private final EstateDocument document;
	private final boolean own;

	private PlanLoan(EstateDocument document, boolean own) {
		this.document = document;
		this.own = own;
	}

	/** Lends the document of a plan. */
	static PlanLoan of(IFile plan) throws InvocationTargetException {
		boolean own = EstateDocuments.all().find(plan).isEmpty();
		return new PlanLoan(Background.call(progress -> EstateDocuments.all().acquire(plan, progress)), own);
	}

	EstateDocument document() {
		return document;
	}

	/** The finding that a marker stands for, unless it is gone. */
	Optional<Finding> finding(IMarker marker) {
		String fingerprint = marker.getAttribute(FindingMarkers.FINGERPRINT, ""); //$NON-NLS-1$
		return document.survey().result().findings().stream()
				.filter(finding -> Fingerprint.of(finding).equals(fingerprint)).findFirst();
	}

	/** Edits the plan as one step for undo; saves it where no editor will. */
	void edit(String label, Runnable edit) throws InvocationTargetException {
		document.edit(label, edit);
		if (own) {
			Background.call(progress -> {
				document.save(progress);
				return Map.of();
			});
		}
	}

	@Override
	public void close() {
		EstateDocuments.all().release(document);
	}
}
