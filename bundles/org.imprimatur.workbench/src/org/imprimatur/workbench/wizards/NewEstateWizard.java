package org.imprimatur.workbench.wizards;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.PlatformUI;
import org.imprimatur.workbench.wizards.imports.InventoryImportWizard;

/** File ▸ New ▸ Estate: a plan with organisation, agreement and a fleet, in a project of its own. */
public final class NewEstateWizard extends PlanWizard implements INewWizard {

	private final NewEstatePage estate = new NewEstatePage();

	/** Called by the workbench. */
	public NewEstateWizard() {
		super(Messages.newEstate);
	}

	@Override
	public void addPages() {
		addPage(estate);
	}

	@Override
	public boolean performFinish() {
		NewEstate facts = estate.estate();
		Optional<IFile> plan = PageWork.run(estate, Messages.creating, monitor -> {
			String name = EstateProjects.fileName(facts.organisation());
			IProject project = EstateProjects.create(name, monitor);
			facts.write(project.getLocation().toPath(), name);
			project.refreshLocal(IResource.DEPTH_INFINITE, monitor);
			return project.getFile(name + EstateProjects.PLAN);
		});
		plan.ifPresent(this::open);
		if (plan.isPresent() && estate.importsInventory()) {
			importInto(plan.get(), getShell().getParent() instanceof Shell shell ? shell : null);
		}
		return plan.isPresent();
	}

	/** Opens the import once this dialog is gone. */
	private static void importInto(IFile plan, Shell parent) {
		Display.getCurrent().asyncExec(() -> {
			InventoryImportWizard wizard = new InventoryImportWizard();
			wizard.startWith(plan);
			wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
			new WizardDialog(parent, wizard).open();
		});
	}
}
