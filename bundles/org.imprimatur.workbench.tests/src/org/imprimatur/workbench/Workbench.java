package org.imprimatur.workbench;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.imprimatur.workbench.editor.Plans;

/** The running workbench, as the tests use it. */
public final class Workbench {

	private Workbench() {
	}

	static IWorkbenchWindow window() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
	}

	static IWorkbenchPage page() {
		return window().getActivePage();
	}

	/** Waits, as a user would, until the command is offered, and executes it. */
	public static void execute(String command) throws CommandException {
		Plans.until(window().getService(ICommandService.class).getCommand(command)::isEnabled);
		window().getService(IHandlerService.class).executeCommand(command, null);
		Plans.settle();
	}

	static IFile file(String project, String name, String content) throws CoreException {
		IProject folder = ResourcesPlugin.getWorkspace().getRoot().getProject(project);
		if (!folder.exists()) {
			folder.create(null);
		}
		folder.open(null);
		IFile file = folder.getFile(name);
		file.create(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), true, null);
		return file;
	}
}
