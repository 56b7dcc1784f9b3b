package org.imprimatur.workbench.editor.tree;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.dialogs.FilteredTree;
import org.imprimatur.workbench.editor.EstateEditor;

/** A tree of an estate with a quick filter above it, a context menu, and the editor's selection. */
public final class EstateTree {

	private final EstateEditor editor;
	private final EstateContent content;
	private final FilteredTree filtered;
	private boolean following;

	/** The tree of these lists of the estate. */
	public EstateTree(Composite parent, EstateEditor editor, List<EReference> lists) {
		this.editor = editor;
		this.content = new EstateContent(lists);
		this.filtered = new FilteredTree(parent, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL | SWT.BORDER, new NodeFilter(),
				true, true);
		filtered.setInitialText(Messages.filter);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(filtered);
		TreeViewer viewer = viewer();
		viewer.setContentProvider(content);
		viewer.setLabelProvider(new EstateLabels(editor));
		viewer.setUseHashlookup(true);
		ColumnViewerToolTipSupport.enableFor(viewer);
		viewer.setInput(editor.document().estate());
		viewer.expandToLevel(2);
		viewer.addSelectionChangedListener(event -> tell(event.getStructuredSelection()));
		viewer.addDoubleClickListener(event -> toggle());
		addMenu();
	}

	/** Filter and tree. */
	public Control control() {
		return filtered;
	}

	/** The viewer. */
	public TreeViewer viewer() {
		return filtered.getViewer();
	}

	private void addMenu() {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(shown -> new TreeMenu(editor, viewer()).fill(shown));
		Menu widget = menu.createContextMenu(viewer().getControl());
		viewer().getControl().setMenu(widget);
		editor.getEditorSite().registerContextMenu(menu, editor.selection(), false);
	}

	private void toggle() {
		Object node = viewer().getStructuredSelection().getFirstElement();
		if (node instanceof Folder) {
			viewer().setExpandedState(node, !viewer().getExpandedState(node));
		}
	}

	private void tell(IStructuredSelection selected) {
		if (!following) {
			editor.selection().setSelection(new StructuredSelection(selected.stream()
					.map(node -> node instanceof Folder ? editor.document().estate() : node).distinct().toList()));
		}
	}

	/** The folder or element that is selected first; null for none. */
	public Object selected() {
		return viewer().getStructuredSelection().getFirstElement();
	}

	/** Whether it shows an object. */
	public boolean shows(EObject object) {
		return content.shows(object);
	}

	/** Selects an object and brings it into sight, also where the filter hid it. */
	public void reveal(EObject object) {
		viewer().setSelection(new StructuredSelection(object), true);
		if (viewer().getStructuredSelection().isEmpty() && !filtered.getFilterControl().isDisposed()) {
			filtered.getFilterControl().setText(""); //$NON-NLS-1$
			filtered.getPatternFilter().setPattern(""); //$NON-NLS-1$
			viewer().refresh();
			viewer().setSelection(new StructuredSelection(object), true);
		}
	}

	/** Shows the estate as it is now. */
	public void refresh() {
		boolean selects = !viewer().getStructuredSelection().isEmpty();
		following = true;
		try {
			if (viewer().getInput() != editor.document().estate()) {
				viewer().setInput(editor.document().estate());
				viewer().expandToLevel(2);
				selects = false;
			} else {
				viewer().refresh();
			}
		} finally {
			following = false;
		}
		if (selects && viewer().getStructuredSelection().isEmpty()) {
			tell(viewer().getStructuredSelection());
		}
	}

	/** Shows new verdicts; nothing else has changed. */
	public void refreshLabels() {
		viewer().refresh(true);
	}

	/** Puts the focus into the filter. */
	public void startSearch() {
		filtered.getFilterControl().setFocus();
	}

	/** Puts the focus into the tree. */
	public void setFocus() {
		viewer().getControl().setFocus();
	}
}
