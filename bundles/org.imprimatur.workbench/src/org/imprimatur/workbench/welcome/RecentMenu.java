package org.imprimatur.workbench.welcome;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.action.ContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.PlatformUI;

/** File ▸ Recent plans. */
public final class RecentMenu extends ContributionItem {

	@Override
	public void fill(Menu menu, int index) {
		List<Path> files = RecentFiles.files().stream().filter(Files::isRegularFile).toList();
		if (files.isEmpty()) {
			MenuItem none = new MenuItem(menu, SWT.PUSH, index);
			none.setText(Messages.noRecent);
			none.setEnabled(false);
		}
		for (int i = 0; i < files.size(); i++) {
			Path file = files.get(i);
			MenuItem item = new MenuItem(menu, SWT.PUSH, index + i);
			item.setText("&" + (i + 1) + " " + file.getFileName().toString().replace("&", "&&") + "  –  " //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
					+ file.getParent().getFileName());
			item.setToolTipText(file.toString());
			item.addListener(SWT.Selection, event -> PlanOpening
					.plan(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), file));
		}
	}

	@Override
	public boolean isDynamic() {
		return true;
	}
}
