package org.imprimatur.workbench.audit;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** What the rules are filtered by, words and how they stand, and by what they are grouped. */
final class RuleBar {

	private static final int TYPING = 150;
	private static final int GROUPING = 110;

	private final Text words;
	private final Combo grouping;
	private final Map<Standing, Button> standings = new EnumMap<>(Standing.class);
	private final Runnable listener;
	private RuleFilter filter = RuleFilter.FOUND;

	RuleBar(FormToolkit toolkit, Composite parent, Runnable listener) {
		this.listener = listener;
		Composite bar = toolkit.createComposite(parent);
		GridLayoutFactory.fillDefaults().margins(1, 1).spacing(8, 4).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		words = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		words.setMessage(Messages.filterHint);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
		Composite choices = toolkit.createComposite(bar);
		RowLayoutFactory.fillDefaults().center(true).spacing(8).applyTo(choices);
		GridDataFactory.fillDefaults().grab(true, false).hint(GROUPING, SWT.DEFAULT).applyTo(choices);
		List.of(Standing.values()).forEach(standing -> add(toolkit, choices, standing));
		grouping = new Combo(choices, SWT.READ_ONLY);
		List.of(RuleGrouping.values()).forEach(by -> grouping.add(by.title()));
		grouping.select(0);
		grouping.setToolTipText(Messages.groupHint);
		grouping.addListener(SWT.Selection, event -> listener.run());
		Runnable typed = () -> {
			if (!words.isDisposed()) {
				change(filter.withWords(words.getText()));
			}
		};
		words.addModifyListener(event -> words.getDisplay().timerExec(TYPING, typed));
	}

	private void add(FormToolkit toolkit, Composite parent, Standing standing) {
		Button button = toolkit.createButton(parent, standing.label(), SWT.CHECK);
		button.setSelection(filter.standings().contains(standing));
		button.addListener(SWT.Selection, event -> change(filter.with(standing, button.getSelection())));
		standings.put(standing, button);
	}

	private void change(RuleFilter other) {
		if (!other.equals(filter)) {
			filter = other;
			listener.run();
		}
	}

	/** Tells how many rules stand how. */
	void count(List<RuleStanding> rules) {
		standings.forEach((standing, button) -> button.setText(Messages.counted(standing.label(),
				(int) rules.stream().filter(rule -> rule.standing() == standing).count())));
		grouping.requestLayout();
	}

	RuleFilter filter() {
		return filter;
	}

	RuleGrouping grouping() {
		return RuleGrouping.values()[grouping.getSelectionIndex()];
	}

	/** Filters by something else. */
	void filter(RuleFilter other) {
		words.setText(other.words());
		standings.forEach((standing, button) -> button.setSelection(other.standings().contains(standing)));
		change(other);
	}

	/** Groups otherwise. */
	void group(RuleGrouping by) {
		grouping.select(by.ordinal());
		listener.run();
	}

	void setFocus() {
		words.setFocus();
		words.selectAll();
	}
}
