package org.imprimatur.workbench.editor.form;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.Severity;
import org.imprimatur.validation.ui.decoration.FindingImages;
import org.imprimatur.validation.ui.decoration.FindingText;
import org.imprimatur.workbench.diagram.Tooltip;

/** The weightiest findings on an element, each with its remedy; a hover tells the rule and its source. */
final class FindingList {

	private static final int MOST = 4;
	private static final int WIDTH = 200;

	private final FormToolkit toolkit;
	private final Composite list;

	FindingList(FormToolkit toolkit, Composite parent) {
		this.toolkit = toolkit;
		list = toolkit.createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 4).applyTo(list);
	}

	Composite control() {
		return list;
	}

	/** Shows these findings instead of those it had. */
	void show(List<Finding> findings) {
		for (Control old : list.getChildren()) {
			old.dispose();
		}
		List<Finding> shown = findings.stream().filter(finding -> finding.severity().reaches(Severity.ADVICE))
				.sorted(FindingImages.WORST_FIRST).toList();
		shown.stream().limit(MOST).forEach(this::add);
		if (shown.size() > MOST) {
			toolkit.createLabel(list, ""); //$NON-NLS-1$
			toolkit.createLabel(list, NLS.bind(Messages.more, shown.size() - MOST));
		}
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).exclude(shown.isEmpty()).applyTo(list);
		list.setVisible(!shown.isEmpty());
	}

	private void add(Finding finding) {
		Label icon = toolkit.createLabel(list, null);
		icon.setImage(FindingImages.of(finding));
		GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(icon);
		String remedy = finding.isOpen() ? FindingText.remedy(finding) : FindingText.settlement(finding).orElse(""); //$NON-NLS-1$
		Label text = toolkit.createLabel(list, FindingText.message(finding) + "\n→ " + remedy, SWT.WRAP); //$NON-NLS-1$
		text.setToolTipText(Tooltip.broken(FindingText.hover(List.of(finding))));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
	}
}
