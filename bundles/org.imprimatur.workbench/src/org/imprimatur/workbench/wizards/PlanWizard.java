package org.imprimatur.workbench.wizards;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;

/** A wizard about a plan: begins with the one that is selected or edited. */
public abstract class PlanWizard extends Wizard implements IWorkbenchWizard {

	private IWorkbench workbench;
	private Optional<IFile> first = Optional.empty();

	/** A wizard with that title. */
	protected PlanWizard(String title) {
		setWindowTitle(title);
		setNeedsProgressMonitor(true);
	}

	@Override
	public void init(IWorkbench bench, IStructuredSelection selection) {
		workbench = bench;
		if (first.isEmpty()) {
			first = Optional.ofNullable(Adapters.adapt(selection.getFirstElement(), IFile.class))
					.filter(EstateProjects::isPlan).or(() -> page().map(IWorkbenchPage::getActiveEditor)
							.map(IEditorPart::getEditorInput).map(input -> input.getAdapter(IFile.class))
							.filter(EstateProjects::isPlan))
					.or(() -> beside(Adapters.adapt(selection.getFirstElement(), IResource.class)));
		}
	}

	private static Optional<IFile> beside(IResource selected) {
		return selected == null ? Optional.empty() : EstateProjects.plans().stream()
				.filter(plan -> plan.getProject().equals(selected.getProject())).findFirst();
	}

	/** Begins with that plan, whatever is selected. */
	public void startWith(IFile plan) {
		first = Optional.of(plan);
	}

	/** The plan to begin with. */
	public Optional<IFile> firstPlan() {
		return first;
	}

	/** Where editors open. */
	protected Optional<IWorkbenchPage> page() {
		return Optional.ofNullable(workbench).map(IWorkbench::getActiveWorkbenchWindow)
				.map(IWorkbenchWindow::getActivePage);
	}

	/** Opens a file in its editor. */
	protected void open(IFile file) {
		page().ifPresent(page -> {
			try {
				IDE.openEditor(page, file);
			} catch (PartInitException e) {
				org.eclipse.core.runtime.ILog.get().log(e.getStatus());
			}
		});
	}
}
