package org.imprimatur.workbench.wizards.exports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.imprimatur.validation.ui.document.PlanUse;
import org.imprimatur.workbench.wizards.EstateProjects;
import org.imprimatur.workbench.wizards.FileField;
import org.imprimatur.workbench.wizards.PageWork;
import org.imprimatur.workbench.wizards.PlanField;

/** A page that asks for a plan, how it is to be exported, and where to. */
abstract class ExportPage extends WizardPage {

	private final Optional<IFile> firstPlan;
	private PlanField plan;
	private FileField target;
	private Button openAfterwards;
	private Path proposed;

	/** Writes a plan's check into files. */
	@FunctionalInterface
	interface Export {

		/** Writes; tells the file that shows the result. */
		Path write(PlanUse plan, org.eclipse.core.runtime.IProgressMonitor monitor) throws Exception;
	}

	ExportPage(String name, String title, String description, Optional<IFile> firstPlan) {
		super(name);
		this.firstPlan = firstPlan;
		setTitle(title);
		setDescription(description);
	}

	@Override
	public void createControl(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).spacing(10, 8).margins(12, 12).applyTo(body);
		plan = new PlanField(body, 3, firstPlan, this::changed);
		createOptions(body);
		target = new FileField(body, targetLabel(), kind(), List.of("*.*"), this::validate); //$NON-NLS-1$
		openAfterwards = check(body, Messages.openWhenDone);
		openAfterwards.setSelection(true);
		setControl(body);
		changed();
	}

	/** What can be chosen between plan and target. */
	abstract void createOptions(Composite body);

	/** Whether a file or a folder is asked for. */
	abstract FileField.Kind kind();

	/** What the target is called. */
	String targetLabel() {
		return kind() == FileField.Kind.FOLDER ? Messages.targetFolder : Messages.targetFile;
	}

	/** Name of the target for a plan of that name. */
	abstract String proposal(String base);

	/** What keeps the export from being done; null when nothing does. */
	String problem() {
		return null;
	}

	/** The files that would be replaced. */
	List<Path> replaced() {
		return target().filter(path -> kind() != FileField.Kind.FOLDER && Files.exists(path)).stream().toList();
	}

	/** A labelled choice; the first item at first. */
	static Combo combo(Composite body, String label, List<String> items) {
		new Label(body, SWT.NONE).setText(label);
		Combo combo = new Combo(body, SWT.READ_ONLY);
		combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
		combo.setItems(items.toArray(String[]::new));
		combo.select(0);
		return combo;
	}

	/** A box to tick. */
	static Button check(Composite body, String text) {
		Button check = new Button(body, SWT.CHECK);
		check.setText(text);
		check.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
		return check;
	}

	/** Proposes a target where the user has not named one, and checks what was entered. */
	void changed() {
		if (target == null) {
			return;
		}
		plan.plan().ifPresent(chosen -> {
			Path proposal = chosen.getLocation().toPath().resolveSibling(proposal(base(chosen)));
			if (target.path().isEmpty() || target.path().get().equals(proposed)) {
				proposed = proposal;
				target.set(proposal);
			}
		});
		validate();
	}

	static String base(IFile plan) {
		return plan.getName().substring(0, plan.getName().length() - EstateProjects.PLAN.length());
	}

	void validate() {
		String problem = plan.plan().isEmpty() ? Messages.noPlan
				: target().isEmpty() ? Messages.noTarget
						: kind() != FileField.Kind.FOLDER && !Files.isDirectory(target().get().getParent())
								? NLS.bind(Messages.noFolder, target().get().getParent())
								: problem();
		setErrorMessage(problem);
		setPageComplete(problem == null);
	}

	Optional<IFile> plan() {
		return plan.plan();
	}

	Optional<Path> target() {
		return target == null ? Optional.empty() : target.path();
	}

	/** Chooses a target as the user would. */
	void choose(Path path) {
		target.set(path);
	}

	/** Whether the result is shown at the end. */
	void openWhenDone(boolean open) {
		openAfterwards.setSelection(open);
	}

	/** Exports, after asking whether files may be replaced. */
	boolean export(Export export) {
		List<Path> files = replaced();
		if (!files.isEmpty() && !MessageDialog.openConfirm(getShell(), getTitle(),
				NLS.bind(Messages.replace, files.getFirst().getFileName(), files.size() - 1))) {
			return false;
		}
		IFile chosen = plan().orElseThrow();
		Optional<Path> result = PageWork.run(this, Messages.exporting, monitor -> {
			try (PlanUse use = PlanUse.of(chosen, monitor)) {
				use.awaitCheck(monitor);
				Path written = export.write(use, monitor);
				chosen.getParent().refreshLocal(org.eclipse.core.resources.IResource.DEPTH_ONE, monitor);
				return written;
			}
		});
		result.filter(written -> openAfterwards.getSelection()).ifPresent(written -> Program.launch(written.toString()));
		return result.isPresent();
	}
}
