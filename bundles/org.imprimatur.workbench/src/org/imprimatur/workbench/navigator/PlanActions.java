package org.imprimatur.workbench.navigator;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.navigator.CommonActionProvider;
import org.eclipse.ui.navigator.ICommonActionConstants;
import org.eclipse.ui.navigator.ICommonActionExtensionSite;
import org.eclipse.ui.navigator.ICommonMenuConstants;
import org.eclipse.ui.navigator.ICommonViewerWorkbenchSite;

/** Open, by menu, Enter and double click, for what stands inside plans. */
public final class PlanActions extends CommonActionProvider {

	private IWorkbenchPage page;

	@Override
	public void init(ICommonActionExtensionSite site) {
		super.init(site);
		page = ((ICommonViewerWorkbenchSite) site.getViewSite()).getPage();
	}

	private PlanNode selected() {
		return getContext() != null && getContext().getSelection() instanceof IStructuredSelection selection
				&& selection.size() == 1 && selection.getFirstElement() instanceof PlanNode node
				&& node.object().isPresent() ? node : null;
	}

	@Override
	public void fillActionBars(IActionBars bars) {
		PlanNode node = selected();
		if (node != null) {
			bars.setGlobalActionHandler(ICommonActionConstants.OPEN, new OpenNode(page, node));
		}
	}

	@Override
	public void fillContextMenu(IMenuManager menu) {
		PlanNode node = selected();
		if (node != null) {
			menu.appendToGroup(ICommonMenuConstants.GROUP_OPEN, new OpenNode(page, node));
		}
	}
}
