package org.imprimatur.workbench.editor.tree;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.imprimatur.model.edit.ModelIcons;
import org.imprimatur.model.edit.ModelTexts;
import org.imprimatur.workbench.editor.EstateEditor;
import org.imprimatur.workbench.editor.edit.ElementCreation;

/** What can be done with the selected node of a tree: new elements in it or beside it, and what the Edit menu has. */
public final class TreeMenu {

	private static final List<String> EDITING = List.of(IWorkbenchCommandConstants.EDIT_CUT,
			IWorkbenchCommandConstants.EDIT_COPY, IWorkbenchCommandConstants.EDIT_PASTE,
			IWorkbenchCommandConstants.EDIT_DELETE);

	private final EstateEditor editor;
	private final TreeViewer viewer;

	/** The menu of a tree. */
	public TreeMenu(EstateEditor editor, TreeViewer viewer) {
		this.editor = editor;
		this.viewer = viewer;
	}

	/** Adds its entries. */
	void fill(IMenuManager menu) {
		MenuManager more = new MenuManager(Messages.create);
		fillCreation(more);
		if (!more.isEmpty()) {
			menu.add(more);
			menu.add(new Separator());
		}
		for (String command : EDITING) {
			menu.add(new CommandContributionItem(new CommandContributionItemParameter(editor.getSite(), null, command,
					CommandContributionItem.STYLE_PUSH)));
		}
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
	}

	/** Adds an entry for each kind of element that can be made at the selected node. */
	public void fillCreation(IContributionManager menu) {
		for (Folder place : places(viewer.getStructuredSelection().getFirstElement())) {
			Action action = new Action(ModelTexts.type(place.feature().getEReferenceType()),
					ImageDescriptor.createFromURL(ModelIcons.of(place.feature().getEReferenceType()))) {
				@Override
				public void run() {
					create(place);
				}
			};
			menu.add(action);
		}
	}

	private void create(Folder place) {
		editor.flush();
		EObject added = ElementCreation.add(editor.document(), place.owner(), place.feature());
		viewer.refresh();
		viewer.setSelection(new StructuredSelection(added), true);
	}

	/** Where new elements may go: into the node, and beside it; the top folders where none is selected. */
	private List<Folder> places(Object node) {
		List<Folder> places = new ArrayList<>();
		if (node instanceof Folder folder) {
			places.add(folder);
		} else if (node instanceof EObject object && object.eContainer() != null) {
			for (EReference feature : object.eClass().getEAllContainments()) {
				places.add(new Folder(object, feature));
			}
			places.add(new Folder(object.eContainer(), object.eContainmentFeature()));
		} else {
			for (Object root : ((EstateContent) viewer.getContentProvider()).getElements(viewer.getInput())) {
				places.add((Folder) root);
			}
		}
		places.removeIf(place -> !place.feature().isContainment());
		return places;
	}
}
