package org.imprimatur.workbench.diagram;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Control;

/** The one element that a control shows of the selection it shares with others. */
public final class SharedSelection {

	private final ISelectionProvider shared;

	/**
	 * Shares a selection as long as a control lives.
	 *
	 * @param show shows another element as selected; null for none
	 */
	public SharedSelection(ISelectionProvider shared, Control control, Consumer<EObject> show) {
		this.shared = shared;
		ISelectionChangedListener listener = event -> show.accept(element().orElse(null));
		shared.addSelectionChangedListener(listener);
		control.addDisposeListener(event -> shared.removeSelectionChangedListener(listener));
	}

	/** The element selected, if there is one. */
	public Optional<EObject> element() {
		return shared.getSelection() instanceof IStructuredSelection structured
				&& structured.getFirstElement() instanceof EObject element ? Optional.of(element) : Optional.empty();
	}

	/** Selects an element for all; null for none. */
	public void select(EObject element) {
		shared.setSelection(element == null ? StructuredSelection.EMPTY : new StructuredSelection(element));
	}
}
