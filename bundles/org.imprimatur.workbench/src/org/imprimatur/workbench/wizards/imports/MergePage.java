package org.imprimatur.workbench.wizards.imports;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.imprimatur.exchange.ImportCounts;
import org.imprimatur.exchange.ImportProblem;
import org.imprimatur.exchange.MergeReport;
import org.imprimatur.model.fleet.DeviceColumn;
import org.imprimatur.workbench.wizards.PageWork;
import org.imprimatur.workbench.wizards.RowTable;
import org.imprimatur.workbench.wizards.RowTable.Column;

/** Shows what the import would do, before anything is done. */
final class MergePage extends WizardPage {

	private static final List<DeviceColumn> FIRST = List.of(DeviceColumn.SERIAL, DeviceColumn.NAME,
			DeviceColumn.MANUFACTURER, DeviceColumn.MODEL, DeviceColumn.SITE, DeviceColumn.LICENCE_CHANNEL,
			DeviceColumn.LICENCE_VERSION, DeviceColumn.LICENCE_EDITION, DeviceColumn.LICENCE_LANGUAGE);

	private final InventoryImport inventory;
	private Label summary;
	private TableViewer merge;
	private TableViewer first;
	private TableViewer problems;
	private TabItem problemTab;
	private InventoryImport.Reading reading;

	MergePage(InventoryImport inventory) {
		super("merge"); //$NON-NLS-1$
		this.inventory = inventory;
		setTitle(Messages.mergeTitle);
		setDescription(Messages.mergeDescription);
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(12, 12).spacing(8, 10).applyTo(body);
		summary = new Label(body, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(560, 56).applyTo(summary);
		TabFolder tabs = new TabFolder(body, SWT.TOP);
		GridDataFactory.fillDefaults().grab(true, true).hint(640, 260).applyTo(tabs);
		merge = RowTable.<MergeRow>create(tabs, SWT.MULTI, List.of(new Column<>(Messages.mergeKind, 110, MergeRow::kind),
				new Column<>(Messages.serial, 130, MergeRow::serial), new Column<>(Messages.deviceName, 130, MergeRow::name),
				new Column<>(Messages.mergeDetail, 380, MergeRow::detail)));
		tab(tabs, Messages.mergeTab, merge.getControl());
		first = RowTable.<DeviceRow>create(tabs, SWT.MULTI,
				FIRST.stream().map(column -> new Column<DeviceRow>(column.header(), 110, row -> row.cell(column))).toList());
		tab(tabs, Messages.firstTab, first.getControl());
		problems = RowTable.<ImportProblem>create(tabs, SWT.MULTI,
				List.of(new Column<>(Messages.file, 140, problem -> problem.file().getFileName().toString()),
						new Column<>(Messages.line, 60, problem -> problem.line() > 0 ? Long.toString(problem.line()) : ""), //$NON-NLS-1$
						new Column<>(Messages.column, 110, ImportProblem::column),
						new Column<>(Messages.problem, 520, ImportProblem::message)));
		problemTab = tab(tabs, Messages.problemTab, problems.getControl());
		setControl(body);
	}

	private static TabItem tab(TabFolder tabs, String title, Control content) {
		TabItem tab = new TabItem(tabs, SWT.NONE);
		tab.setText(title);
		tab.setControl(content);
		return tab;
	}

	/** Reads for this page, while the one before it is shown. */
	boolean read(WizardPage before) {
		Optional<InventoryImport.Reading> read = PageWork.run(before, Messages.reading, inventory::read);
		read.ifPresent(this::show);
		return read.isPresent();
	}

	private void show(InventoryImport.Reading read) {
		reading = read;
		MergeReport report = read.merge().report();
		ImportCounts counts = read.result().counts();
		summary.setText(NLS.bind(Messages.mergeSummary, new Object[] { report.added().size(), report.changed().size(),
				report.unchanged(), report.conflicting().size(), report.outdated().size(), report.missing().size() }) + "\n" //$NON-NLS-1$
				+ NLS.bind(Messages.readSummary, new Object[] { counts.files(), counts.rows(), counts.devices(), counts.skipped() }));
		merge.setInput(read.rows());
		first.setInput(read.first());
		problems.setInput(read.result().problems());
		problemTab.setText(NLS.bind(Messages.problemTabCount, read.result().problems().size()));
		setMessage(report.changesAnything() ? null : Messages.mergeNothing, INFORMATION);
		setPageComplete(report.changesAnything());
	}

	InventoryImport.Reading reading() {
		return reading;
	}
}
