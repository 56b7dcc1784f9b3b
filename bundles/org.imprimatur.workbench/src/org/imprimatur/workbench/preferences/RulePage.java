package org.imprimatur.workbench.preferences;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.imprimatur.validation.Regrading;
import org.imprimatur.validation.Severity;
import org.imprimatur.validation.rule.Labels;
import org.imprimatur.validation.rule.RuleBook;
import org.imprimatur.validation.rule.RuleEntry;
import org.imprimatur.workbench.wizards.RowTable;
import org.imprimatur.workbench.wizards.RowTable.Column;

/** The severities of rules for the plans of one folder, each with the reason that every report shows. */
public final class RulePage extends PlanPreferencePage {

	private static final int SEVERITY = 2;
	private static final int REASON = 3;

	private final List<Row> rows = new ArrayList<>();
	private TableViewer table;

	/** A rule and what the project decided: 0 as the rule book has it, 1 off, then the severities. */
	private static final class Row {
		private final RuleEntry rule;
		private int choice;
		private String reason = ""; //$NON-NLS-1$

		Row(RuleEntry rule) {
			this.rule = rule;
		}

		Optional<Regrading> decision() {
			return choice == 0 ? Optional.empty()
					: Optional.of(new Regrading(rule.id(),
							choice == 1 ? Optional.empty() : Optional.of(Severity.values()[choice - 2]), reason));
		}
	}

	/** Called by the workbench. */
	public RulePage() {
		super(Messages.rulesDescription);
	}

	@Override
	void createTable(Composite body) {
		Locale locale = Locale.getDefault();
		table = RowTable.<Row>create(body, SWT.SINGLE, List.of(new Column<>(Messages.rule, 80, row -> row.rule.id()),
				new Column<>(Messages.ruleTitle, 220, row -> RuleBook.installed().title(row.rule.id(), locale)),
				new Column<>(Messages.ruleSeverity, 130, this::severity), new Column<>(Messages.ruleReason, 180, row -> row.reason)));
		edit(SEVERITY, new ComboBoxCellEditor(table.getTable(), choices().toArray(String[]::new), SWT.READ_ONLY),
				row -> row.choice, (row, value) -> row.choice = Math.max(0, (int) value), this::severity);
		edit(REASON, new TextCellEditor(table.getTable()), row -> row.reason, (row, value) -> row.reason = value.toString(),
				row -> row.reason);
	}

	private String severity(Row row) {
		return row.choice == 0
				? NLS.bind(Messages.ruleUsual, Labels.of(row.rule.severity(), Locale.getDefault()))
				: choices().get(row.choice);
	}

	private static List<String> choices() {
		List<String> choices = new ArrayList<>(List.of(Messages.ruleAsShipped, Messages.ruleOff));
		for (Severity severity : Severity.values()) {
			choices.add(Labels.of(severity, Locale.getDefault()).toString());
		}
		return choices;
	}

	/** What a cell editor reads and writes. */
	private interface Setter {
		void set(Row row, Object value);
	}

	private void edit(int column, CellEditor editor, java.util.function.Function<Row, Object> getter, Setter setter,
			java.util.function.Function<Row, String> text) {
		TableViewerColumn edited = new TableViewerColumn(table, table.getTable().getColumn(column));
		edited.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> text.apply((Row) row)));
		edited.setEditingSupport(new EditingSupport(table) {
			@Override
			protected CellEditor getCellEditor(Object element) {
				return editor;
			}

			@Override
			protected boolean canEdit(Object element) {
				return true;
			}

			@Override
			protected Object getValue(Object element) {
				return getter.apply((Row) element);
			}

			@Override
			protected void setValue(Object element, Object value) {
				setter.set((Row) element, value);
				table.update(element, null);
				validate();
			}
		});
	}

	@Override
	void load() {
		rows.clear();
		setErrorMessage(null);
		setValid(true);
		plan().ifPresent(chosen -> {
			try {
				Map<String, Regrading> decisions = decisions(chosen).read();
				RuleBook.installed().entries().forEach(rule -> rows.add(row(rule, decisions.get(rule.id()))));
			} catch (IOException e) {
				setErrorMessage(e.getLocalizedMessage());
			}
		});
		table.setInput(rows);
	}

	private static Row row(RuleEntry rule, Regrading decision) {
		Row row = new Row(rule);
		if (decision != null) {
			row.choice = decision.severity().map(severity -> severity.ordinal() + 2).orElse(1);
			row.reason = decision.reason();
		}
		return row;
	}

	private static RuleDecisions decisions(IFile plan) {
		return new RuleDecisions(plan.getLocation().toPath().getParent());
	}

	private void validate() {
		Optional<Row> without = rows.stream().filter(row -> row.choice > 0 && row.reason.isBlank()).findFirst();
		setErrorMessage(without.map(row -> NLS.bind(Messages.ruleNoReason, row.rule.id())).orElse(null));
		setValid(without.isEmpty());
	}

	@Override
	public boolean performOk() {
		if (plan().isEmpty() || rows.isEmpty()) {
			return true;
		}
		Map<String, Regrading> decisions = new LinkedHashMap<>();
		rows.forEach(row -> row.decision().ifPresent(decision -> decisions.put(decision.rule(), decision)));
		IFile chosen = plan().get();
		try {
			if (!decisions(chosen).read().equals(decisions)) {
				decisions(chosen).write(decisions);
				chosen.getParent().refreshLocal(IResource.DEPTH_ONE, null);
			}
			return true;
		} catch (IOException | CoreException e) {
			setErrorMessage(e.getLocalizedMessage());
			return false;
		}
	}
}
