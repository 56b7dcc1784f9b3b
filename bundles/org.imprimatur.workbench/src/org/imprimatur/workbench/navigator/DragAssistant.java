package org.imprimatur.workbench.navigator;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.navigator.CommonDragAdapterAssistant;

/** Lets groups and images be dragged. */
public final class DragAssistant extends CommonDragAdapterAssistant {

	@Override
	public Transfer[] getSupportedTransferTypes() {
		return new Transfer[] { LocalSelectionTransfer.getTransfer() };
	}

	@Override
	public void dragStart(DragSourceEvent event, IStructuredSelection selection) {
		event.doit = DeployRequest.of(selection).isPresent();
	}

	@Override
	public boolean setDragData(DragSourceEvent event, IStructuredSelection selection) {
		event.data = selection;
		return true;
	}
}
