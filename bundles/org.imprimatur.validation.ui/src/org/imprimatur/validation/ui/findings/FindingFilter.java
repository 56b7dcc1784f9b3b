package org.imprimatur.validation.ui.findings;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import org.imprimatur.validation.Finding;
import org.imprimatur.validation.Severity;
import org.imprimatur.validation.ui.decoration.FindingText;

/**
 * Which findings are shown.
 *
 * @param text       words that must all stand in what is said about a finding; case does not matter
 * @param severities which severities
 * @param settled    whether settled ones too
 */
record FindingFilter(String text, Set<Severity> severities, boolean settled) {

	/** Every open finding that matters: nothing is wrong where one just informs. */
	static final FindingFilter OPEN = new FindingFilter("", EnumSet.range(Severity.ADVICE, Severity.ERROR), false); //$NON-NLS-1$
	/** Every finding. */
	static final FindingFilter ALL = new FindingFilter("", EnumSet.allOf(Severity.class), true); //$NON-NLS-1$

	FindingFilter withText(String other) {
		return new FindingFilter(other, severities, settled);
	}

	FindingFilter with(Severity severity, boolean shown) {
		Set<Severity> others = EnumSet.noneOf(Severity.class);
		others.addAll(severities);
		if (shown) {
			others.add(severity);
		} else {
			others.remove(severity);
		}
		return new FindingFilter(text, others, settled);
	}

	FindingFilter withSettled(boolean shown) {
		return new FindingFilter(text, severities, shown);
	}

	/** Whether a finding is shown. */
	boolean shows(Finding finding) {
		return severities.contains(finding.severity()) && (settled || finding.isOpen()) && hasWords(finding);
	}

	private boolean hasWords(Finding finding) {
		if (text.isBlank()) {
			return true;
		}
		String all = String.join("\n", FindingText.rule(finding.rule()), FindingText.message(finding), //$NON-NLS-1$
				FindingText.where(finding.element()), FindingText.state(finding)).toLowerCase(Locale.ROOT);
		for (String word : text.toLowerCase(Locale.ROOT).strip().split("\\s+")) { //$NON-NLS-1$
			if (!all.contains(word)) {
				return false;
			}
		}
		return true;
	}
}
