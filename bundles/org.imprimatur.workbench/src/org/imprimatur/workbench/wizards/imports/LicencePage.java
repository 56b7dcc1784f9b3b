package org.imprimatur.workbench.wizards.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.imprimatur.exchange.ImportContext;
import org.imprimatur.exchange.entitlement.LicenceChange;
import org.imprimatur.exchange.entitlement.LicenceReport;
import org.imprimatur.exchange.image.OnConflict;
import org.imprimatur.model.Agreement;
import org.imprimatur.validation.rule.Labels;
import org.imprimatur.workbench.wizards.PageWork;
import org.imprimatur.workbench.wizards.RowTable;
import org.imprimatur.workbench.wizards.RowTable.Column;

/** Reads what was bought and shows what becomes of each line in an agreement. */
final class LicencePage extends PlanImportPage {

	private final LicenceSource source;
	private ComboViewer agreement;
	private TableViewer changes;
	private Button follow;
	private LicenceSource.Merge merge;

	LicencePage(LicenceSource source, String title, String description, Optional<IFile> firstPlan) {
		super("licences", title, description, source.endings(), firstPlan); //$NON-NLS-1$
		this.source = source;
	}

	@Override
	void createPreview(Composite body) {
		new Label(body, SWT.NONE).setText(Messages.agreement);
		agreement = new ComboViewer(body, SWT.READ_ONLY);
		agreement.getControl().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
		agreement.setContentProvider(ArrayContentProvider.getInstance());
		agreement.setLabelProvider(LabelProvider.createTextProvider(element -> label((Agreement) element)));
		agreement.addSelectionChangedListener(event -> compare());
		changes = RowTable.<LicenceChange>create(body, SWT.MULTI,
				List.of(new Column<>(Messages.mergeKind, 110, change -> kind(change.kind())),
						new Column<>(Messages.line, 60, change -> Long.toString(change.line())),
						new Column<>(Messages.subject, 240, LicenceChange::subject),
						new Column<>(Messages.mergeDetail, 380, LicenceChange::message)));
		follow = new Button(body, SWT.CHECK);
		follow.setText(Messages.followFile);
		follow.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
		follow.addListener(SWT.Selection, event -> compare());
	}

	private static String label(Agreement agreement) {
		String number = agreement.getNumber() == null ? "" : "  (" + agreement.getNumber() + ")"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return Labels.name(agreement) + number;
	}

	private static String kind(LicenceChange.Kind kind) {
		return switch (kind) {
		case ADDED -> Messages.mergeAdded;
		case CHANGED -> Messages.mergeChanged;
		case UNCHANGED -> Messages.licenceUnchanged;
		case CONFLICT -> Messages.mergeConflict;
		case DUPLICATE -> Messages.licenceDuplicate;
		case UNRESOLVED -> Messages.licenceUnresolved;
		};
	}

	@Override
	void read(Path path, ImportContext context, IProgressMonitor monitor) throws Exception {
		merge = source.read(path, context);
	}

	@Override
	void clear() {
		merge = null;
		changes.setInput(List.of());
	}

	@Override
	void show() {
		List<Agreement> agreements = use().document().estate().getAgreements();
		agreement.setInput(agreements);
		if (agreements.isEmpty()) {
			setErrorMessage(Messages.noAgreement);
		} else {
			agreement.setSelection(new StructuredSelection(agreements.getFirst()));
		}
	}

	private Optional<Agreement> chosen() {
		return Optional.ofNullable((Agreement) agreement.getStructuredSelection().getFirstElement());
	}

	private OnConflict onConflict() {
		return follow.getSelection() ? OnConflict.FOLLOW_FILE : OnConflict.KEEP_PLAN;
	}

	private void compare() {
		setPageComplete(false);
		if (chosen().isPresent() && merge != null) {
			Agreement into = chosen().get();
			OnConflict onConflict = onConflict();
			PageWork.run(this, Messages.reading,
					monitor -> use().document().read(() -> merge.into(into, onConflict, false))).ifPresent(this::show);
		}
	}

	private void show(LicenceReport report) {
		changes.setInput(report.changes());
		boolean refused = !report.of(LicenceChange.Kind.UNRESOLVED).isEmpty();
		setMessage(report.changesAnything() ? null : refused ? Messages.licenceRefused : Messages.mergeNothing,
				refused ? WARNING : INFORMATION);
		setPageComplete(report.changesAnything());
	}

	/** Takes the lines over. */
	boolean apply(String label) {
		Agreement into = chosen().orElseThrow();
		OnConflict onConflict = onConflict();
		return apply(label, monitor -> () -> merge.into(into, onConflict, true));
	}
}
