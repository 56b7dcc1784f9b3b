package org.imprimatur.validation.ui.findings;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.imprimatur.design.view.Verdict;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.Severity;
import org.imprimatur.validation.ui.Messages;
import org.imprimatur.validation.ui.decoration.FindingImages;
import org.imprimatur.validation.ui.decoration.FindingText;

/** What the view is filtered by: words, a switch a severity with the count of its findings, and one for settled ones. */
final class FilterBar extends Composite {

	private static final int TYPING = 200;

	private final Text words;
	private final ToolBar bar;
	private final Map<Severity, ToolItem> severities = new EnumMap<>(Severity.class);
	private final ToolItem settled;
	private final Consumer<FindingFilter> listener;
	private FindingFilter filter;

	FilterBar(Composite parent, FindingFilter first, Consumer<FindingFilter> listener) {
		super(parent, SWT.NONE);
		this.filter = first;
		this.listener = listener;
		GridLayoutFactory.swtDefaults().numColumns(2).margins(4, 2).applyTo(this);
		words = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		words.setMessage(Messages.filterHint);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(words);
		Runnable typed = () -> {
			if (!words.isDisposed()) {
				change(filter.withText(words.getText()));
			}
		};
		words.addModifyListener(event -> getDisplay().timerExec(TYPING, typed));
		bar = new ToolBar(this, SWT.FLAT | SWT.RIGHT);
		for (Severity severity : List.of(Severity.values()).reversed()) {
			severities.put(severity, item(severity));
		}
		settled = new ToolItem(bar, SWT.CHECK);
		settled.setImage(FindingImages.of(Verdict.SETTLED));
		settled.setSelection(first.settled());
		settled.addListener(SWT.Selection, event -> change(filter.withSettled(settled.getSelection())));
	}

	private ToolItem item(Severity severity) {
		ToolItem item = new ToolItem(bar, SWT.CHECK);
		item.setImage(FindingImages.of(severity));
		item.setSelection(filter.severities().contains(severity));
		item.addListener(SWT.Selection, event -> change(filter.with(severity, item.getSelection())));
		return item;
	}

	private void change(FindingFilter other) {
		if (!other.equals(filter)) {
			filter = other;
			listener.accept(other);
		}
	}

	/** Tells how many findings there are of each, and whether they are shown. */
	void count(List<Finding> findings) {
		severities.forEach((severity, item) -> count(item, FindingText.severity(severity),
				findings.stream().filter(finding -> finding.isOpen() && finding.severity() == severity).count()));
		count(settled, Messages.filterSettled, findings.stream().filter(finding -> !finding.isOpen()).count());
		layout();
	}

	private static void count(ToolItem item, String kind, long found) {
		item.setText(String.valueOf(found));
		item.setData(kind);
		item.setToolTipText(NLS.bind(item.getSelection() ? Messages.filterShown : Messages.filterHidden, kind, found));
	}

	/** What is left out: the kinds that are not chosen, with how many there are; empty when nothing is. */
	String hidden() {
		return Arrays.stream(bar.getItems()).filter(item -> !item.getSelection() && !item.getText().equals("0")) //$NON-NLS-1$
				.map(item -> item.getData() + " " + item.getText()).collect(Collectors.joining(", ")); //$NON-NLS-1$
	}

	/** Filters by something else. */
	void set(FindingFilter other) {
		words.setText(other.text());
		severities.forEach((severity, item) -> item.setSelection(other.severities().contains(severity)));
		settled.setSelection(other.settled());
		change(other);
	}

	/** Lets the user type words. */
	void focusWords() {
		words.setFocus();
		words.selectAll();
	}

	FindingFilter filter() {
		return filter;
	}
}
