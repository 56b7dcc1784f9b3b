package org.imprimatur.workbench.wizards.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.imprimatur.exchange.mapping.ColumnMapping;
import org.imprimatur.exchange.mapping.Mapping;
import org.imprimatur.exchange.mapping.MappingProposal;
import org.imprimatur.exchange.mapping.ProposedColumn;
import org.imprimatur.exchange.mapping.Target;
import org.imprimatur.model.fleet.DeviceColumn;
import org.imprimatur.workbench.wizards.RowTable;

/** Shows what the columns of a table seem to be, and lets the user say otherwise. */
final class MappingPage extends WizardPage {

	private static final int KEPT = 0;
	private static final int LEFT_OUT = 1;

	private final InventoryImport inventory;
	private final List<Target> targets = Target.all();
	private final List<Row> rows = new ArrayList<>();
	private MappingProposal shown;
	private TableViewer table;

	private static final class Row {
		private final ProposedColumn column;
		private int choice;

		Row(ProposedColumn column, int choice) {
			this.column = column;
			this.choice = choice;
		}
	}

	MappingPage(InventoryImport inventory) {
		super("mapping"); //$NON-NLS-1$
		this.inventory = inventory;
		setTitle(Messages.mappingTitle);
		setDescription(Messages.mappingDescription);
	}

	@Override
	public void createControl(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(12, 12).applyTo(body);
		table = RowTable.<Row>create(body, SWT.SINGLE, List.of( //
				new RowTable.Column<>(Messages.mappingSource, 170, row -> row.column.source()),
				new RowTable.Column<>(Messages.mappingTarget, 200, row -> choices()[row.choice]),
				new RowTable.Column<>(Messages.mappingBasis, 130, row -> basis(row.column.basis())),
				new RowTable.Column<>(Messages.mappingSamples, 240, row -> String.join(", ", row.column.samples())))); //$NON-NLS-1$
		TableViewerColumn target = new TableViewerColumn(table, table.getTable().getColumn(1));
		target.setLabelProvider(org.eclipse.jface.viewers.ColumnLabelProvider
				.createTextProvider(row -> choices()[((Row) row).choice]));
		target.setEditingSupport(new Choosing());
		setControl(body);
	}

	private static String basis(ProposedColumn.Basis basis) {
		return switch (basis) {
		case NAME -> Messages.basisName;
		case CONTENT -> Messages.basisContent;
		case TAKEN -> Messages.basisTaken;
		case NONE -> Messages.basisNone;
		};
	}

	private String[] choices() {
		List<String> choices = new ArrayList<>(List.of(Messages.mappingKept, Messages.mappingLeftOut));
		targets.forEach(target -> choices.add(target.header()));
		return choices.toArray(String[]::new);
	}

	@Override
	public void setVisible(boolean visible) {
		if (visible && inventory.proposal().isPresent() && inventory.proposal().get() != shown) {
			shown = inventory.proposal().get();
			rows.clear();
			shown.columns().forEach(column -> rows
					.add(new Row(column, column.target().map(target -> targets.indexOf(target) + 2).orElse(KEPT))));
			table.setInput(rows);
			validate();
		}
		super.setVisible(visible);
	}

	private void validate() {
		table.refresh();
		boolean serial = rows.stream().map(this::target).flatMap(Optional::stream)
				.anyMatch(target -> target.is(DeviceColumn.SERIAL));
		long distinct = rows.stream().map(this::target).flatMap(Optional::stream).distinct().count();
		long used = rows.stream().filter(row -> row.choice > LEFT_OUT).count();
		setErrorMessage(!serial ? Messages.mappingNoSerial : distinct < used ? Messages.mappingTwice : null);
		setPageComplete(serial && distinct == used);
		inventory.by(mapping());
	}

	private Optional<Target> target(Row row) {
		return row.choice > LEFT_OUT ? Optional.of(targets.get(row.choice - 2)) : Optional.empty();
	}

	private Mapping mapping() {
		return new Mapping(shown.mapping().sheet(), rows.stream().map(row -> new ColumnMapping(row.column.source(),
				target(row), row.choice == LEFT_OUT, List.of(), row.column.dayOrder())).toList());
	}

	private final class Choosing extends EditingSupport {

		Choosing() {
			super(table);
		}

		@Override
		protected CellEditor getCellEditor(Object element) {
			return new ComboBoxCellEditor(table.getTable(), choices(), SWT.READ_ONLY);
		}

		@Override
		protected boolean canEdit(Object element) {
			return true;
		}

		@Override
		protected Object getValue(Object element) {
			return ((Row) element).choice;
		}

		@Override
		protected void setValue(Object element, Object value) {
			((Row) element).choice = Math.max(0, (int) value);
			validate();
		}
	}
}
