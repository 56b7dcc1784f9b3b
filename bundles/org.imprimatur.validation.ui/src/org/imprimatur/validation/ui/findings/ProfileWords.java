package org.imprimatur.validation.ui.findings;

import java.time.Instant;

import org.imprimatur.exchange.export.ExportContext;
import org.imprimatur.exchange.export.ExportSettings;
import org.imprimatur.exchange.export.table.ProfileText;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.engine.Survey;
import org.imprimatur.validation.rule.RuleBook;
import org.imprimatur.validation.ui.decoration.FindingText;

/** Says what the devices of a finding are, as exports do. */
final class ProfileWords {

	private final ExportContext context;

	ProfileWords(Survey survey) {
		context = new ExportContext(survey, RuleBook.installed(), FindingText.locale(), Instant.now(), "", //$NON-NLS-1$
				ExportSettings.DEFAULT);
	}

	/** The words; empty for a finding that depends on no devices. */
	String of(Finding finding) {
		return ProfileText.of(finding, context);
	}
}
