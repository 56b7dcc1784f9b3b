package org.imprimatur.workbench.wizards.imports;

import java.nio.file.Path;

import org.eclipse.ui.IImportWizard;
import org.imprimatur.workbench.wizards.PlanWizard;

/** File ▸ Import ▸ Facts of a master image. */
public final class ImageImportWizard extends PlanWizard implements IImportWizard {

	private ImagePage image;

	/** Called by the workbench. */
	public ImageImportWizard() {
		super(Messages.importImage);
	}

	@Override
	public void addPages() {
		image = new ImagePage(firstPlan());
		addPage(image);
	}

	/** Chooses a file as the user would. */
	void choose(Path file) {
		image.choose(file);
	}

	@Override
	public boolean performFinish() {
		boolean done = image.apply();
		if (done) {
			open(image.plan());
		}
		return done;
	}

	@Override
	public void dispose() {
		if (image != null) {
			image.release();
		}
		super.dispose();
	}
}
