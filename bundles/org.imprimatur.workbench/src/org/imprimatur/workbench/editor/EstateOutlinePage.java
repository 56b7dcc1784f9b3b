package org.imprimatur.workbench.editor;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
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

/** The whole estate as a tree, in the Outline view; a double click leads to the page that shows the element. */
final class EstateOutlinePage extends Page implements IContentOutlinePage, DocumentListener {

	private final EstateEditor editor;
	private EstateTree tree;

	EstateOutlinePage(EstateEditor editor) {
		this.editor = editor;
	}

	@Override
	public void createControl(Composite parent) {
		tree = new EstateTree(parent, editor, EstateContent.ALL);
		tree.viewer().addDoubleClickListener(event -> {
			if (tree.selected() instanceof Element element) {
				editor.revealElement(element);
			}
		});
		getSite().setSelectionProvider(editor.selection());
		editor.document().addListener(this);
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
		if (!getControl().isDisposed()) {
			getControl().getDisplay().asyncExec(() -> {
				if (!getControl().isDisposed() && !editor.isDisposed()) {
					refresh.run();
				}
			});
		}
	}

	@Override
	public Control getControl() {
		return tree == null ? null : tree.control();
	}

	@Override
	public void setFocus() {
		tree.setFocus();
	}

	@Override
	public void dispose() {
		editor.document().removeListener(this);
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
