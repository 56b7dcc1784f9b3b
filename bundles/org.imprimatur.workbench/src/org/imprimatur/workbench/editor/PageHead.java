package org.imprimatur.workbench.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.imprimatur.validation.CheckResult;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.Severity;
import org.imprimatur.workbench.editor.page.SeverityCounts;

/** The head of a page: the estate's name, and the weightiest open findings. */
final class PageHead {

	private static final String SEPARATOR = " · "; //$NON-NLS-1$

	private PageHead() {
	}

	static void show(EstatePage page, CheckResult result) {
		ScrolledForm form = page.getManagedForm().getForm();
		SeverityCounts counts = SeverityCounts.of(result);
		List<String> parts = new ArrayList<>();
		for (Severity severity : List.of(Severity.ERROR, Severity.CONFIRM, Severity.WARN)) {
			if (counts.of(severity) > 0) {
				parts.add(counts.text(severity));
			}
		}
		int type = result.findings().stream().anyMatch(finding -> finding.counts(Severity.ERROR)) ? IMessageProvider.ERROR
				: result.findings().stream().anyMatch(Finding::isOpen) && !parts.isEmpty() ? IMessageProvider.WARNING
						: IMessageProvider.NONE;
		form.setMessage(parts.isEmpty() ? null : String.join(SEPARATOR, parts), type);
	}
}
