package org.imprimatur.workbench.wizards.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.imprimatur.exchange.ImportContext;
import org.imprimatur.validation.ui.document.MonitorProgress;
import org.imprimatur.validation.ui.document.PlanUse;
import org.imprimatur.validation.ui.document.ProjectOptions;
import org.imprimatur.validation.ui.document.Work;
import org.imprimatur.workbench.wizards.FileField;
import org.imprimatur.workbench.wizards.PageWork;
import org.imprimatur.workbench.wizards.PlanField;

/** A page that reads one file for one plan, and shows what it would change there. */
abstract class PlanImportPage extends WizardPage {

	private final Optional<IFile> firstPlan;
	private final List<String> endings;
	private FileField file;
	private PlanField plan;
	private PlanUse use;

	PlanImportPage(String name, String title, String description, List<String> endings, Optional<IFile> firstPlan) {
		super(name);
		this.firstPlan = firstPlan;
		this.endings = endings;
		setTitle(title);
		setDescription(description);
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).spacing(10, 8).margins(12, 12).applyTo(body);
		file = new FileField(body, Messages.fileLabel, FileField.Kind.OPEN, endings, this::changed);
		plan = new PlanField(body, 3, firstPlan, this::planChanged);
		createPreview(body);
		setControl(body);
		if (plan.plan().isEmpty()) {
			setErrorMessage(Messages.noPlan);
		}
	}

	/** What stands below file and plan. */
	abstract void createPreview(Composite body);

	/** Reads the file in the background. */
	abstract void read(Path path, ImportContext context, IProgressMonitor monitor) throws Exception;

	/** Shows what was read, and whether the page is complete. */
	abstract void show();

	/** Shows that nothing was read. */
	abstract void clear();

	private void planChanged() {
		release();
		changed();
	}

	private void changed() {
		setPageComplete(false);
		setErrorMessage(plan.plan().isEmpty() ? Messages.noPlan : null);
		clear();
		Optional<Path> path = file.path().filter(chosen -> chosen.toFile().isFile());
		if (path.isEmpty() || plan.plan().isEmpty()) {
			return;
		}
		IFile into = plan.plan().get();
		boolean done = PageWork.run(this, Messages.reading, monitor -> {
			if (use == null) {
				use = PlanUse.of(into, monitor);
			}
			read(path.get(), context(into, monitor), monitor);
			return true;
		}).isPresent();
		if (done) {
			show();
		}
	}

	/** What an import into the plan needs. */
	ImportContext context(IFile into, IProgressMonitor monitor) {
		return new ImportContext(ProjectOptions.of(into).catalogue(), new MonitorProgress(monitor), Locale.getDefault());
	}

	/** The plan in use; there is one once a file was read. */
	PlanUse use() {
		return use;
	}

	/** The plan chosen. */
	IFile plan() {
		return plan.plan().orElseThrow();
	}

	/** Chooses a file as the user would. */
	void choose(Path path) {
		file.set(path);
	}

	/** Changes the plan. */
	boolean apply(String label, Work<Runnable> edit) {
		return PageWork.run(this, Messages.importing, monitor -> {
			use.edit(label, edit.run(monitor), monitor);
			return true;
		}).isPresent();
	}

	/** Gives the plan back. */
	void release() {
		if (use != null) {
			use.close();
			use = null;
		}
	}
}
