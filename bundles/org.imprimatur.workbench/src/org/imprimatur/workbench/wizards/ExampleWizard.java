package org.imprimatur.workbench.wizards;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.ui.INewWizard;

/** File ▸ New ▸ Example: a copy of an example, free to be changed. */
public final class ExampleWizard extends PlanWizard implements INewWizard {

	private final ExamplePage examples = new ExamplePage();

	/** Called by the workbench. */
	public ExampleWizard() {
		super(Messages.newExample);
	}

	@Override
	public void addPages() {
		addPage(examples);
	}

	@Override
	public boolean performFinish() {
		Example chosen = examples.chosen();
		Optional<IFile> plan = PageWork.run(examples, Messages.creating, chosen::copy);
		plan.ifPresent(this::open);
		return plan.isPresent();
	}
}
