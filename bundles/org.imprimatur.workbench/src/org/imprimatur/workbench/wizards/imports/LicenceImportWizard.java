package org.imprimatur.workbench.wizards.imports;

import java.nio.file.Path;

import org.eclipse.ui.IImportWizard;
import org.imprimatur.workbench.wizards.PlanWizard;

/** Brings what was bought into an agreement. */
abstract class LicenceImportWizard extends PlanWizard implements IImportWizard {

	private final LicenceSource source;
	private final String description;
	private LicencePage licences;

	LicenceImportWizard(LicenceSource source, String title, String description) {
		super(title);
		this.source = source;
		this.description = description;
	}

	@Override
	public void addPages() {
		licences = new LicencePage(source, getWindowTitle(), description, firstPlan());
		addPage(licences);
	}

	/** Chooses a file as the user would. */
	void choose(Path file) {
		licences.choose(file);
	}

	@Override
	public boolean performFinish() {
		boolean done = licences.apply(getWindowTitle());
		if (done) {
			open(licences.plan());
		}
		return done;
	}

	@Override
	public void dispose() {
		if (licences != null) {
			licences.release();
		}
		super.dispose();
	}
}
