package org.imprimatur.workbench;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** The running workbench, as the tests use it. */
final class Workbench {

	private Workbench() {
	}

	static IWorkbenchWindow window() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
	}

	static IWorkbenchPage page() {
		return window().getActivePage();
	}

	/** Waits, as a user would, until the command is offered, and executes it. */
	static void execute(String command) throws CommandException {
		until(window().getService(ICommandService.class).getCommand(command)::isEnabled);
		window().getService(IHandlerService.class).executeCommand(command, null);
		settle();
	}

	/** Lets the window do what it has put off. */
	static void settle() {
		Display display = window().getShell().getDisplay();
		while (display.readAndDispatch()) {
			// goes on until nothing is left
		}
	}

	private static void until(BooleanSupplier condition) {
		Instant deadline = Instant.now().plusSeconds(20);
		while (!condition.getAsBoolean() && Instant.now().isBefore(deadline)) {
			settle();
			LockSupport.parkNanos(5_000_000);
		}
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
