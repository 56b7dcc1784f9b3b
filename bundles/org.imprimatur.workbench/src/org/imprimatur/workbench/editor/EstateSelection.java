package org.imprimatur.workbench.editor;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.imprimatur.model.Element;
import org.imprimatur.model.Estate;

/** The selection that all pages of one editor, its outline and the Properties view share. */
public final class EstateSelection implements IPostSelectionProvider {

	private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
	private IStructuredSelection selection = StructuredSelection.EMPTY;

	@Override
	public ISelection getSelection() {
		return selection;
	}

	@Override
	public void setSelection(ISelection wanted) {
		if (wanted instanceof IStructuredSelection structured && !structured.equals(selection)) {
			selection = structured;
			SelectionChangedEvent event = new SelectionChangedEvent(this, structured);
			listeners.forEach(listener -> listener.selectionChanged(event));
		}
	}

	/** Selects no more what was removed. */
	void removeMissing(Estate estate) {
		setSelection(new StructuredSelection(selection.stream()
				.filter(one -> !(one instanceof Element element) || EcoreUtil.isAncestor(estate, element)).toList()));
	}

	/** Selects the elements of the same ids in an estate that was read anew. */
	void follow(Estate estate) {
		setSelection(new StructuredSelection(selection.stream().filter(Element.class::isInstance)
				.map(one -> (EObject) estate.eResource().getEObject(String.valueOf(((Element) one).getId())))
				.filter(found -> found != null).toList()));
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}

	@Override
	public void addPostSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removePostSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}
}
