package org.imprimatur.workbench.welcome;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.imprimatur.workbench.wizards.EstateProjects;
import org.imprimatur.workbench.wizards.Example;

/** Opens plans wherever they are. */
public final class PlanOpening {

	/** Finds or makes the file to open. */
	@FunctionalInterface
	private interface Source {
		IFile file(IProgressMonitor monitor) throws Exception;
	}

	private PlanOpening() {
	}

	/** Opens a plan of the file system; its folder is linked, not copied. */
	public static void plan(IWorkbenchPage page, Path plan) {
		open(page, monitor -> EstateProjects.file(plan, monitor));
	}

	/** Opens a copy of an example. */
	public static void example(IWorkbenchPage page, Example example) {
		open(page, example::copy);
	}

	private static void open(IWorkbenchPage page, Source source) {
		IFile[] file = new IFile[1];
		try {
			PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
				try {
					file[0] = source.file(monitor);
				} catch (Exception e) {
					throw new InvocationTargetException(e);
				}
			});
			IDE.openEditor(page, file[0]);
		} catch (InvocationTargetException e) {
			complain(page, e.getCause());
		} catch (PartInitException e) {
			complain(page, e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private static void complain(IWorkbenchPage page, Throwable problem) {
		MessageDialog.openError(page.getWorkbenchWindow().getShell(), Messages.openPlan, problem.getLocalizedMessage());
	}
}
