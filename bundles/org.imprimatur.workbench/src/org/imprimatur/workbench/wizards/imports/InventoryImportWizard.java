package org.imprimatur.workbench.wizards.imports;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IImportWizard;
import org.imprimatur.workbench.wizards.PageWork;
import org.imprimatur.workbench.wizards.PlanWizard;

/** File ▸ Import ▸ Device inventory. */
public final class InventoryImportWizard extends PlanWizard implements IImportWizard {

	private final InventoryImport inventory = new InventoryImport();
	private InventoryPage source;
	private MappingPage mapping;
	private MergePage merge;

	/** Called by the workbench. */
	public InventoryImportWizard() {
		super(Messages.importInventory);
	}

	@Override
	public void addPages() {
		source = new InventoryPage(inventory, firstPlan());
		mapping = new MappingPage(inventory);
		merge = new MergePage(inventory);
		addPage(source);
		addPage(mapping);
		addPage(merge);
	}

	@Override
	public void createPageControls(Composite container) {
		super.createPageControls(container);
		PageWork.onEntering(merge, merge::read);
	}

	@Override
	public IWizardPage getNextPage(IWizardPage page) {
		return page == source && inventory.proposal().isEmpty() ? merge : super.getNextPage(page);
	}

	@Override
	public IWizardPage getPreviousPage(IWizardPage page) {
		return page == merge && inventory.proposal().isEmpty() ? source : super.getPreviousPage(page);
	}

	/** Chooses files as the user would. */
	void choose(List<Path> files) {
		source.add(files);
	}

	@Override
	public boolean canFinish() {
		return merge.isPageComplete() && getContainer().getCurrentPage() == merge;
	}

	@Override
	public boolean performFinish() {
		boolean done = PageWork.run(merge, Messages.importing, monitor -> {
			inventory.apply(merge.reading(), monitor);
			return true;
		}).isPresent();
		if (done) {
			open(inventory.plan());
		} else {
			merge.setPageComplete(false);
		}
		return done;
	}

	@Override
	public void dispose() {
		inventory.close();
		super.dispose();
	}
}
