package org.imprimatur.workbench.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

	/** Shows what a check found; that it is still going on where there is no result yet. */
	static void show(EstatePage page, Optional<CheckResult> result) {
		ScrolledForm form = page.getManagedForm().getForm();
		if (result.isEmpty()) {
			form.setMessage(Messages.checking, IMessageProvider.NONE);
		} else {
			show(form, result.get());
		}
	}

	private static void show(ScrolledForm form, CheckResult result) {
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
