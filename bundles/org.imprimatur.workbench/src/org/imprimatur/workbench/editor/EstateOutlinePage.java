package org.imprimatur.workbench.editor;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.imprimatur.model.Element;
import org.imprimatur.validation.engine.Delta;
import org.imprimatur.validation.ui.document.DocumentListener;
import org.imprimatur.validation.ui.document.EstateDocument;
import org.imprimatur.workbench.editor.tree.EstateContent;
import org.imprimatur.workbench.editor.tree.EstateTree;

/** The whole estate as a tree, in the Outline view, as soon as it is open; a double click leads to the page that shows the element. */
final class EstateOutlinePage extends Page implements IContentOutlinePage, DocumentListener {

	private final EstateEditor editor;
	private Composite place;
	private EstateTree tree;

	EstateOutlinePage(EstateEditor editor) {
		this.editor = editor;
	}

	@Override
	public void createControl(Composite parent) {
		place = new Composite(parent, SWT.NONE);
		place.setLayout(new FillLayout());
		getSite().setSelectionProvider(editor.selection());
		editor.whenOpen(this::showTree);
	}

	private void showTree() {
		if (place.isDisposed()) {
			return;
		}
		tree = new EstateTree(place, editor, EstateContent.ALL);
		tree.viewer().addDoubleClickListener(event -> {
			if (tree.selected() instanceof Element element) {
				editor.revealElement(element);
			}
		});
		editor.document().addListener(this);
		place.layout();
	}

	@Override
	public void setActionBars(IActionBars actionBars) {
		editor.actions().installIn(actionBars);
	}

	@Override
	public void edited(EstateDocument document) {
		later(tree::refresh);
	}

	@Override
	public void checked(EstateDocument document, Delta delta) {
		later(tree::refreshLabels);
	}

	@Override
	public void replaced(EstateDocument document) {
		later(tree::refresh);
	}

	/** After the editor has heard of it, which knows the verdicts. */
	private void later(Runnable refresh) {
		if (!place.isDisposed()) {
			place.getDisplay().asyncExec(() -> {
				if (!place.isDisposed() && !editor.isDisposed()) {
					refresh.run();
				}
			});
		}
	}

	@Override
	public Control getControl() {
		return place;
	}

	@Override
	public void setFocus() {
		if (tree == null) {
			place.setFocus();
		} else {
			tree.setFocus();
		}
	}

	@Override
	public void dispose() {
		if (tree != null) {
			editor.document().removeListener(this);
		}
		super.dispose();
	}

	@Override
	public ISelection getSelection() {
		return editor.selection().getSelection();
	}

	@Override
	public void setSelection(ISelection selection) {
		editor.selection().setSelection(selection);
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		editor.selection().addSelectionChangedListener(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		editor.selection().removeSelectionChangedListener(listener);
	}
}
