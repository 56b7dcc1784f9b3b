package org.imprimatur.workbench;

import java.util.List;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.imprimatur.workbench.welcome.RecentFiles;
import org.imprimatur.workbench.welcome.WelcomeHandler;

/** The window: its title, its first size and which bars it has. Menus and tool bar stand in plugin.xml. */
final class ImprimaturWindowAdvisor extends WorkbenchWindowAdvisor {

	/** Actions of the platform for programmers. */
	private static final List<String> FOREIGN = List.of("org.eclipse.ui.actionSet.openFiles", //$NON-NLS-1$
			"org.eclipse.ui.edit.text.actionSet.annotationNavigation", //$NON-NLS-1$
			"org.eclipse.ui.edit.text.actionSet.convertLineDelimitersTo"); //$NON-NLS-1$

	private static final Point FIRST_SIZE = new Point(1280, 860);

	ImprimaturWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		super(configurer);
	}

	@Override
	public void preWindowOpen() {
		IWorkbenchWindowConfigurer window = getWindowConfigurer();
		window.setTitle("Imprimatur"); //$NON-NLS-1$
		window.setInitialSize(FIRST_SIZE);
		window.setShowMenuBar(true);
		window.setShowCoolBar(true);
		window.setShowPerspectiveBar(true);
		window.setShowStatusLine(true);
		window.setShowProgressIndicator(true);
	}

	@Override
	public void postWindowOpen() {
		IWorkbenchWindow window = getWindowConfigurer().getWindow();
		Names.update(window);
		FOREIGN.forEach(window.getActivePage()::hideActionSet);
		RecentFiles.follow(window);
		WelcomeHandler.openIfEmpty(window.getActivePage());
	}
}
