package org.imprimatur.workbench.editor.page;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.imprimatur.workbench.editor.EstateEditor;
import org.imprimatur.workbench.editor.FullPage;
import org.imprimatur.workbench.editor.edit.ElementRemoval;
import org.imprimatur.workbench.editor.form.DetailsArea;
import org.imprimatur.workbench.editor.tree.EstateContent;
import org.imprimatur.workbench.editor.tree.EstateTree;
import org.imprimatur.workbench.editor.tree.TreeMenu;

/** A page with a tree of some of the estate's lists on its left, and the details of the element selected on its right. */
public abstract class TreePage extends FullPage {

	private static final int[] WEIGHTS = { 38, 62 };
	private static final int MARGIN = 8;

	private final List<EReference> lists;
	private EstateTree tree;
	private DetailsArea details;
	private Button remove;

	/** A page with these lists of the estate. */
	protected TreePage(EstateEditor editor, String id, String title, List<EReference> lists) {
		super(editor, id, title);
		this.lists = lists;
	}

	@Override
	protected final Control createControl(FormToolkit toolkit, Composite body) {
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(body);
		SashForm sash = new SashForm(body, SWT.HORIZONTAL);
		toolkit.adapt(sash, false, false);
		Composite left = toolkit.createComposite(sash);
		GridLayoutFactory.fillDefaults().spacing(0, MARGIN).applyTo(left);
		tree = new EstateTree(left, editor(), lists);
		createButtons(toolkit, left);
		details = new DetailsArea(editor(), toolkit, sash);
		sash.setWeights(WEIGHTS);
		tree.viewer().addSelectionChangedListener(event -> showSelected());
		showSelected();
		return sash;
	}

	private void createButtons(FormToolkit toolkit, Composite parent) {
		Composite buttons = toolkit.createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(1, 1).applyTo(buttons);
		Button add = toolkit.createButton(buttons, Messages.add, SWT.PUSH);
		add.addListener(SWT.Selection, event -> openMenu(add));
		remove = toolkit.createButton(buttons, Messages.remove, SWT.PUSH);
		remove.addListener(SWT.Selection,
				event -> ElementRemoval.remove(document(), Messages.removal, editor().selectedObjects()));
	}

	/** Offers the kinds of elements that can be added at the node selected. */
	private void openMenu(Button below) {
		MenuManager menu = new MenuManager();
		new TreeMenu(editor(), tree.viewer()).fillCreation(menu);
		Menu widget = menu.createContextMenu(below);
		widget.setLocation(below.toDisplay(0, below.getSize().y));
		widget.setVisible(true);
	}

	private void showSelected() {
		Object selected = tree.selected();
		details.show(selected instanceof EObject element ? element : null);
		remove.setEnabled(selected instanceof EObject);
	}

	@Override
	public final boolean shows(EObject element) {
		return new EstateContent(lists).shows(element);
	}

	@Override
	public final void reveal(EObject element) {
		tree.reveal(element);
	}

	@Override
	protected final void edited() {
		tree.refresh();
		showSelected();
	}

	@Override
	protected final void checked() {
		tree.refreshLabels();
		details.showFindings();
	}

	@Override
	protected final void replaced() {
		details.clear();
		tree.refresh();
		editor().selectedObjects().stream().filter(this::shows).findFirst().ifPresent(this::reveal);
		showSelected();
	}

	@Override
	public final void startSearch() {
		tree.startSearch();
	}

	@Override
	public final void flush() {
		if (details != null) {
			details.flush();
		}
	}

	/** The tree has the focus, not its filter. */
	@Override
	public void setActive(boolean active) {
		super.setActive(active);
		if (active && tree != null) {
			tree.viewer().getControl().getDisplay().asyncExec(this::focusTree);
		}
	}

	private void focusTree() {
		if (editor().getActivePageInstance() == this && !tree.viewer().getControl().isDisposed()) {
			tree.setFocus();
		}
	}

	@Override
	public void setFocus() {
		if (tree == null) {
			super.setFocus();
		} else {
			tree.setFocus();
		}
	}
}
