package org.imprimatur.workbench.welcome;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchSite;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** What the welcome page offers: commands of the menus. */
enum WelcomeActions {

	NEW_ESTATE("org.eclipse.ui.newWizard(newWizardId=org.imprimatur.workbench.newEstate)"), //$NON-NLS-1$
	IMPORT("org.eclipse.ui.file.import(importWizardId=org.imprimatur.workbench.importInventory)"), //$NON-NLS-1$
	OPEN_PLAN("org.imprimatur.workbench.openPlan"), //$NON-NLS-1$
	HELP("org.imprimatur.workbench.help(org.imprimatur.workbench.help.page=tutorial)"), //$NON-NLS-1$
	CHECKLIST("org.eclipse.ui.views.showView(org.eclipse.ui.views.showView.viewId=org.imprimatur.workbench.firstRollout)"); //$NON-NLS-1$

	private final String command;

	WelcomeActions(String command) {
		this.command = command;
	}

	/** The command with its parameters. */
	String command() {
		return command;
	}

	void run(IWorkbenchSite site) {
		try {
			ParameterizedCommand parsed = site.getService(ICommandService.class).deserialize(command);
			site.getService(IHandlerService.class).executeCommand(parsed, null);
		} catch (CommandException e) {
			ILog.get().error(command, e);
		}
	}
}
