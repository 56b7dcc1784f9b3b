package org.imprimatur.workbench.navigator;

import java.util.Optional;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.CommonDropAdapter;
import org.eclipse.ui.navigator.CommonDropAdapterAssistant;

/** Deploys: a group dropped on an image, or an image on a group. */
public final class DropAssistant extends CommonDropAdapterAssistant {

	private final DropFeedback feedback = new DropFeedback();

	@Override
	public IStatus validateDrop(Object target, int operation, TransferData transferType) {
		Optional<DeployRequest> request = request(target);
		feedback.show(request);
		return request.isPresent() ? Status.OK_STATUS : Status.CANCEL_STATUS;
	}

	private static Optional<DeployRequest> request(Object target) {
		return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection dragged
				? DeployRequest.of(dragged).flatMap(what -> DeployRequest.of(new StructuredSelection(target)).flatMap(what::with))
				: Optional.empty();
	}

	@Override
	public IStatus handleDrop(CommonDropAdapter adapter, DropTargetEvent event, Object target) {
		feedback.show(Optional.empty());
		Optional<DeployRequest> request = request(target);
		if (event != null) {
			event.detail = DND.DROP_LINK;
		}
		request.ifPresent(what -> DeployJob.start(
				PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), what, false));
		return request.isPresent() ? Status.OK_STATUS : Status.CANCEL_STATUS;
	}
}
