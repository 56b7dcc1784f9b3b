package org.imprimatur.workbench.audit;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import org.imprimatur.validation.ui.decoration.FindingText;

/**
 * Which rules are shown.
 *
 * @param words     must all stand in a rule's id, title, state or in what it found; case does not matter
 * @param standings how they stand
 */
record RuleFilter(String words, Set<Standing> standings) {

	/** Those that found something. */
	static final RuleFilter FOUND = new RuleFilter("", EnumSet.of(Standing.OPEN, Standing.SETTLED)); //$NON-NLS-1$

	RuleFilter withWords(String other) {
		return new RuleFilter(other, standings);
	}

	RuleFilter with(Standing standing, boolean shown) {
		Set<Standing> others = EnumSet.copyOf(standings);
		if (shown) {
			others.add(standing);
		} else {
			others.remove(standing);
		}
		return new RuleFilter(words, others);
	}

	/** Whether a rule is shown. */
	boolean shows(RuleStanding rule) {
		return standings.contains(rule.standing()) && hasWords(rule);
	}

	private boolean hasWords(RuleStanding rule) {
		String wanted = words.strip().toLowerCase(Locale.ROOT);
		if (wanted.isEmpty()) {
			return true;
		}
		StringBuilder all = new StringBuilder(FindingText.rule(rule.id())).append('\n').append(rule.state());
		rule.findings().forEach(finding -> all.append('\n').append(FindingText.message(finding)).append('\n')
				.append(FindingText.where(finding.element())));
		String text = all.toString().toLowerCase(Locale.ROOT);
		return Arrays.stream(wanted.split("\\s+")).allMatch(text::contains); //$NON-NLS-1$
	}
}
