package org.imprimatur.workbench.wizards.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.imprimatur.exchange.ImportContext;
import org.imprimatur.exchange.image.FactChange;
import org.imprimatur.exchange.image.FileHash;
import org.imprimatur.exchange.image.ImageChanges;
import org.imprimatur.exchange.image.ImageChoice;
import org.imprimatur.exchange.image.ImageFacts;
import org.imprimatur.exchange.image.ImageImport;
import org.imprimatur.exchange.image.MasterFile;
import org.imprimatur.exchange.image.MasterFiles;
import org.imprimatur.exchange.image.OnConflict;
import org.imprimatur.validation.ui.document.MonitorProgress;
import org.imprimatur.workbench.wizards.PageWork;
import org.imprimatur.workbench.wizards.RowTable;
import org.imprimatur.workbench.wizards.RowTable.Column;

/** Reads the facts of a master image and shows what they say about the plan. */
final class ImagePage extends PlanImportPage {

	private static final List<String> FILES = List.of("*.wim;*.esd;*.swm;*.iso;*.txt;*.log;*.xml", "*.*"); //$NON-NLS-1$ //$NON-NLS-2$

	private TableViewer images;
	private TableViewer changes;
	private Label outcome;
	private Button hash;
	private Button follow;
	private MasterFile master;
	private ImageImport imports;

	ImagePage(Optional<IFile> firstPlan) {
		super("image", Messages.imageTitle, Messages.imageDescription, FILES, firstPlan); //$NON-NLS-1$
	}

	@Override
	void createPreview(Composite body) {
		images = RowTable.<ImageFacts>create(body, SWT.SINGLE,
				List.of(new Column<>(Messages.imageIndex, 50, facts -> Integer.toString(facts.index())),
						new Column<>(Messages.imageName, 200, ImageFacts::name),
						new Column<>(Messages.imageEdition, 130, ImageFacts::editionId),
						new Column<>(Messages.imageVersion, 130, facts -> facts.version().toString()),
						new Column<>(Messages.imageLanguages, 140, facts -> String.join(", ", facts.languages())))); //$NON-NLS-1$
		((GridData) images.getControl().getLayoutData()).heightHint = 90;
		images.addSelectionChangedListener(event -> compare());
		outcome = new Label(body, SWT.WRAP);
		outcome.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
		changes = RowTable.<FactChange>create(body, SWT.MULTI,
				List.of(new Column<>(Messages.imageFact, 560, FactChange::message)));
		((GridData) changes.getControl().getLayoutData()).heightHint = 120;
		hash = check(body, Messages.imageHash, true);
		follow = check(body, Messages.followFile, false);
		follow.addListener(SWT.Selection, event -> compare());
	}

	private static Button check(Composite body, String text, boolean on) {
		Button check = new Button(body, SWT.CHECK);
		check.setText(text);
		check.setSelection(on);
		check.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
		return check;
	}

	@Override
	void read(Path path, ImportContext context, IProgressMonitor monitor) throws Exception {
		master = MasterFiles.read(path, context);
	}

	@Override
	void clear() {
		images.setInput(List.of());
		changes.setInput(List.of());
		outcome.setText(""); //$NON-NLS-1$
	}

	@Override
	void show() {
		images.setInput(master.images());
		hash.setEnabled(master.format().isMedium());
		if (master.images().isEmpty()) {
			setErrorMessage(Messages.imageNone);
		} else {
			images.setSelection(new StructuredSelection(master.images().getFirst()));
		}
	}

	private Optional<ImageFacts> chosen() {
		return Optional.ofNullable((ImageFacts) images.getStructuredSelection().getFirstElement());
	}

	private ImageChoice choice(ImageFacts facts, String sha256) {
		return new ImageChoice(master, facts, sha256, Optional.empty(),
				follow.getSelection() ? OnConflict.FOLLOW_FILE : OnConflict.KEEP_PLAN);
	}

	private void compare() {
		setPageComplete(false);
		if (chosen().isEmpty() || use() == null) {
			return;
		}
		imports = new ImageImport(use().document().estate(),
				context(plan(), new org.eclipse.core.runtime.NullProgressMonitor()));
		ImageChoice choice = choice(chosen().get(), ""); //$NON-NLS-1$
		PageWork.run(this, Messages.reading, monitor -> use().document().read(() -> imports.preview(choice)))
				.ifPresent(this::show);
	}

	private void show(ImageChanges preview) {
		changes.setInput(preview.facts());
		outcome.setText(words(preview));
		outcome.requestLayout();
		setPageComplete(preview.outcome() != ImageChanges.Outcome.AMBIGUOUS);
	}

	private static String words(ImageChanges changes) {
		return switch (changes.outcome()) {
		case ADDED -> Messages.imageAdded;
		case UPDATED -> Messages.imageUpdated;
		case UNCHANGED -> Messages.imageUnchanged;
		case AMBIGUOUS -> String.join(" ", changes.notes()); //$NON-NLS-1$
		};
	}

	/** Takes the facts over. */
	boolean apply() {
		ImageChoice choice = choice(chosen().orElseThrow(), ""); //$NON-NLS-1$
		boolean hashed = hash.isEnabled() && hash.getSelection();
		return apply(Messages.importImage, monitor -> {
			String sha256 = hashed ? FileHash.sha256(master.file(), new MonitorProgress(monitor)) : ""; //$NON-NLS-1$
			ImageChoice whole = new ImageChoice(master, choice.facts(), sha256, choice.target(), choice.onConflict());
			return () -> imports.apply(whole);
		});
	}
}
