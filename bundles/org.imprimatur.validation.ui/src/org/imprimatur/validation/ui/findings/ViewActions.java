package org.imprimatur.validation.ui.findings;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.handlers.IHandlerService;
import org.imprimatur.validation.ui.Messages;
import org.imprimatur.validation.ui.decoration.FindingImages;

/** The view's menus and buttons. */
final class ViewActions {

	private final FindingsView view;
	private final Action fix;
	private final Action go;
	private final Action copy;
	private final Action export;

	ViewActions(FindingsView view) {
		this.view = view;
		fix = action(Messages.actionFix, FindingImages.icon("fix"), view::fix); //$NON-NLS-1$
		fix.setActionDefinitionId(FindingsView.FIX_COMMAND);
		go = action(Messages.actionGo, null, view::reveal);
		copy = action(Messages.copy, PlatformUI.getWorkbench().getSharedImages()
				.getImageDescriptor(ISharedImages.IMG_TOOL_COPY), view::copy);
		copy.setActionDefinitionId(ActionFactory.COPY.getCommandId());
		export = action(Messages.actionExport, FindingImages.icon("export"), view::export); //$NON-NLS-1$
	}

	private static Action action(String text, ImageDescriptor image, Runnable work) {
		Action action = new Action(text, image) {
			@Override
			public void run() {
				work.run();
			}
		};
		action.setToolTipText(text);
		return action;
	}

	/** Fills the bars of the view. */
	void contributeTo(IActionBars bars, Grouping chosen) {
		view.getSite().getService(IHandlerService.class).activateHandler(FindingsView.FIX_COMMAND, new ActionHandler(fix));
		bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
		bars.setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(), action("", null, view::selectAll)); //$NON-NLS-1$
		bars.setGlobalActionHandler(ActionFactory.FIND.getId(), action("", null, view::focusWords)); //$NON-NLS-1$
		IToolBarManager tools = bars.getToolBarManager();
		tools.add(fix);
		tools.add(export);
		tools.add(new Separator());
		tools.add(action(Messages.actionExpand, FindingImages.icon("expand"), view::expandAll)); //$NON-NLS-1$
		tools.add(action(Messages.actionCollapse, PlatformUI.getWorkbench().getSharedImages()
				.getImageDescriptor(ISharedImages.IMG_ELCL_COLLAPSEALL), view::collapseAll));
		MenuManager groups = new MenuManager(Messages.groupBy);
		for (Grouping grouping : Grouping.values()) {
			Action choice = new Action(grouping.title(), IAction.AS_RADIO_BUTTON) {
				@Override
				public void run() {
					if (isChecked()) {
						view.groupBy(grouping);
					}
				}
			};
			choice.setChecked(grouping == chosen);
			groups.add(choice);
		}
		bars.getMenuManager().add(groups);
		bars.updateActionBars();
	}

	/** Fills the menu of the list. */
	void fill(IMenuManager menu) {
		menu.add(go);
		menu.add(fix);
		menu.add(new Separator());
		menu.add(copy);
		menu.add(export);
		menu.add(new Separator("additions")); //$NON-NLS-1$
	}

	/** Offers what can be done with the selection. */
	void update(boolean selected, boolean fixable) {
		fix.setEnabled(fixable);
		go.setEnabled(selected);
		copy.setEnabled(selected);
	}
}
