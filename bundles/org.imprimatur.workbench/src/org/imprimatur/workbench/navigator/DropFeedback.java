package org.imprimatur.workbench.navigator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.imprimatur.design.view.Verdict;
import org.imprimatur.model.Estate;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.ui.decoration.FindingImages;
import org.imprimatur.validation.ui.document.EstateDocument;
import org.imprimatur.validation.ui.document.EstateDocuments;

/** Says in the status line, while something is dragged, what the rules think of dropping it there. */
final class DropFeedback {

	private final TrialJob job = new TrialJob(Display.getDefault(), this::show);
	private Optional<DeployRequest> shown = Optional.empty();

	/** Somebody would drop that here; nothing that fits if empty. */
	void show(Optional<DeployRequest> request) {
		if (request.equals(shown)) {
			return;
		}
		shown = request;
		Optional<EstateDocument> document = request.flatMap(what -> EstateDocuments.all().find(what.plan()));
		say(null, request.isEmpty() ? null : document.isEmpty() ? Messages.dropOpens : Messages.asking);
		document.ifPresent(open -> ask(open, request.get()));
	}

	private void ask(EstateDocument document, DeployRequest request) {
		Estate estate = document.estate();
		request.image(estate).ifPresent(image -> job.ask(document,
				new Deploy(image, request.groups(estate), Deploy.lastUnstarted(estate, LocalDate.now()))));
	}

	private void show(Deploy asked, List<Finding> found) {
		if (shown.isPresent()) {
			Verdict verdict = Verdict.of(found);
			say(FindingImages.of(verdict), TrialText.line(found));
		}
	}

	/** In the line of the part that is active; that is the one from which something is dragged. */
	private static void say(Image image, String text) {
		IActionBars bars = switch (PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActivePart()) {
		case IViewPart view -> view.getViewSite().getActionBars();
		case IEditorPart editor -> editor.getEditorSite().getActionBars();
		case null, default -> null;
		};
		if (bars != null) {
			bars.getStatusLineManager().setMessage(image, text);
		}
	}
}
