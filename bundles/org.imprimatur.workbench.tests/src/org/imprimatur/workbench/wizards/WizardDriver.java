package org.imprimatur.workbench.wizards;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.imprimatur.model.Programme;

/** Opens a wizard in a real window and does with it what a user does. */
public final class WizardDriver implements AutoCloseable {

	private static final int SIZE = 720;

	private final WizardDialog dialog;

	/** Opens a wizard about a plan. */
	public WizardDriver(PlanWizard wizard) {
		this((IWizard) initialised(wizard));
	}

	private static PlanWizard initialised(PlanWizard wizard) {
		wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
		return wizard;
	}

	/** Opens any other wizard. */
	public WizardDriver(IWizard wizard) {
		dialog = new WizardDialog(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.create();
		dialog.getShell().setSize(SIZE, SIZE);
		dialog.open();
		settle();
	}

	/** A new estate without devices. */
	public static IFile estate(String name) throws Exception {
		IProject project = EstateProjects.create(name, new NullProgressMonitor());
		new NewEstate(name, Programme.EA, "V1234567").write(project.getLocation().toPath(), name);
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
		return project.getFile(name + EstateProjects.PLAN);
	}

	/** A copy of the simplest example. */
	public static IFile example() throws Exception {
		return Example.all().getFirst().copy(new NullProgressMonitor());
	}

	/** A file beside a plan. */
	public static Path beside(IFile plan, String name, String content) throws Exception {
		Path file = plan.getLocation().toPath().resolveSibling(name);
		Files.write(file, content.getBytes(StandardCharsets.UTF_8));
		return file;
	}

	public static void cleanUp() throws Exception {
		page().closeAllEditors(false);
		settle();
		for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
			project.delete(true, null);
		}
	}

	public static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	/** The page shown. */
	public WizardPage current() {
		return (WizardPage) dialog.getCurrentPage();
	}

	/** All widgets of a kind on the page shown. */
	public <T extends Control> List<T> all(Class<T> kind) {
		List<T> found = new ArrayList<>();
		collect((Composite) current().getControl(), kind, found);
		return found;
	}

	private static <T extends Control> void collect(Composite parent, Class<T> kind, List<T> found) {
		for (Control child : parent.getChildren()) {
			if (kind.isInstance(child)) {
				found.add(kind.cast(child));
			}
			if (child instanceof Composite composite) {
				collect(composite, kind, found);
			}
		}
	}

	public void next() {
		press(IDialogConstants.NEXT_ID);
	}

	/** Presses Finish; the wizard is to close. */
	public void finish() {
		press(IDialogConstants.FINISH_ID);
		assertThat(dialog.getShell()).as(() -> String.valueOf(current().getErrorMessage())).isNull();
	}

	private void press(int id) {
		Button button = button((Composite) dialog.getShell(), id);
		assertThat(button.isEnabled()).as(() -> button.getText() + ": " + current().getErrorMessage()).isTrue();
		button.notifyListeners(SWT.Selection, null);
		settle();
	}

	private static Button button(Composite parent, int id) {
		List<Button> buttons = new ArrayList<>();
		collect(parent, Button.class, buttons);
		return buttons.stream().filter(button -> Integer.valueOf(id).equals(button.getData())).findFirst().orElseThrow();
	}

	/** Lets the window do what it has put off. */
	public static void settle() {
		Display display = Display.getCurrent();
		while (display.readAndDispatch()) {
			// goes on until nothing is left
		}
	}

	/** Waits, while the window lives, until something holds. */
	public static void until(BooleanSupplier condition) {
		Instant deadline = Instant.now().plusSeconds(60);
		while (!condition.getAsBoolean() && Instant.now().isBefore(deadline)) {
			settle();
			LockSupport.parkNanos(2_000_000);
		}
		assertThat(condition.getAsBoolean()).isTrue();
	}

	/** Photographs the screen for those who judge its looks, where {@code -Dimprimatur.screens=folder} says so. */
	public static void photograph(String name) throws Exception {
		String folder = System.getProperty("imprimatur.screens");
		if (folder == null) {
			return;
		}
		for (int i = 0; i < 15; i++) {
			settle();
			LockSupport.parkNanos(20_000_000);
		}
		Files.createDirectories(Path.of(folder));
		Path file = Path.of(folder, name + "-" + Locale.getDefault().getLanguage() + ".png");
		new ProcessBuilder("import", "-window", "root", file.toString()).inheritIO().start().waitFor();
	}

	@Override
	public void close() {
		if (dialog.getShell() != null) {
			dialog.close();
		}
		settle();
	}
}
