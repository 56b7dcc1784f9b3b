package org.imprimatur.workbench.editor;

import java.io.BufferedWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.FileEditorInput;
import org.imprimatur.examples.Examples;
import org.imprimatur.validation.ui.document.EstateDocuments;

/** Plans to open in tests, and the waiting that a user does. */
public final class Plans {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private Plans() {
	}

	public static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}

	/** A project with an example in it; its plan. */
	public static IFile example(String name) throws Exception {
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
		project.create(null);
		project.open(null);
		Examples.copy(name, Path.of(project.getLocation().toOSString()));
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
		return project.getFile(name + ".imprimatur");
	}

	/** A project with an example of that many devices, all alike but for their serial numbers S0, S1…; its plan. */
	public static IFile withDevices(int count) throws Exception {
		IFile plan = example("two-hundred-pcs");
		Path fleet = Path.of(plan.getParent().getLocation().toOSString()).resolve("two-hundred-pcs.fleet.csv");
		List<String> lines = Files.readAllLines(fleet);
		String first = lines.get(1);
		String serial = first.substring(0, first.indexOf(','));
		try (BufferedWriter out = Files.newBufferedWriter(fleet)) {
			out.write(lines.getFirst() + "\n");
			for (int i = 0; i < count; i++) {
				out.write(first.replace(serial, "S" + i) + "\n");
			}
		}
		plan.getParent().refreshLocal(IResource.DEPTH_ONE, null);
		return plan;
	}

	/** The editor of a plan, once it has opened and checked it. */
	public static EstateEditor open(IFile plan) throws CoreException {
		return opened(page().openEditor(new FileEditorInput(plan), EstateEditor.ID));
	}

	/** One more editor of a plan. */
	static EstateEditor openOneMore(IFile plan) throws CoreException {
		return opened(page().openEditor(new FileEditorInput(plan), EstateEditor.ID, true, IWorkbenchPage.MATCH_NONE));
	}

	private static EstateEditor opened(IEditorPart part) {
		until(() -> Job.getJobManager().find(EstateEditor.class).length == 0);
		settle();
		checked();
		return (EstateEditor) part;
	}

	/** Waits until the document has been checked, and all have heard of it. */
	public static void checked() {
		until(() -> Job.getJobManager().find(EstateDocuments.CHECKS).length == 0);
		settle();
	}

	public static void until(BooleanSupplier condition) {
		Instant deadline = Instant.now().plus(PATIENCE);
		while (!condition.getAsBoolean()) {
			if (Instant.now().isAfter(deadline)) {
				throw new AssertionError("Waited in vain");
			}
			settle();
			LockSupport.parkNanos(2_000_000);
		}
	}

	/** Lets the window do what it has put off. */
	public static void settle() {
		while (Display.getCurrent().readAndDispatch()) {
			// goes on until nothing is left
		}
	}

	static String text(IFile file) throws Exception {
		return Files.readString(Path.of(file.getLocation().toOSString()), StandardCharsets.UTF_8);
	}

	/** Changes a file as another program does. */
	static void write(IFile file, String text) throws Exception {
		Files.writeString(Path.of(file.getLocation().toOSString()), text, StandardCharsets.UTF_8);
		file.refreshLocal(IResource.DEPTH_ZERO, null);
	}

	/** Closes all editors without saving, and deletes all projects. */
	public static void cleanUp() throws CoreException {
		page().closeAllEditors(false);
		settle();
		for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
			project.delete(true, null);
		}
	}
}
