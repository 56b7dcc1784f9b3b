package org.imprimatur.validation.cases;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.imprimatur.validation.Finding;
import org.imprimatur.validation.Severity;

/**
 * What a row expects of a rule: {@code RIM-303:ERROR}, {@code RIM-204:ERROR*2} for two findings,
 * {@code ~RIM-601:CONFIRM} for a settled one, {@code !RIM-503} for none at all.
 *
 * @param rule     id of the rule
 * @param severity of its findings; empty when there must be none
 * @param count    how many
 * @param settled  whether evidence or a waiver answers them
 */
record Expected(String rule, Optional<Severity> severity, int count, boolean settled) {

	private static final Pattern FORM = Pattern.compile("(~)?(RIM-\\d{3}):([A-Z]+)(?:\\*(\\d+))?|!(RIM-\\d{3})");

	/** The expectations of a cell, separated by blanks. */
	static List<Expected> parse(String cell) {
		return Arrays.stream(cell.split("\\s+")).filter(word -> !word.isEmpty()).map(Expected::of).toList();
	}

	private static Expected of(String word) {
		Matcher form = FORM.matcher(word);
		if (!form.matches()) {
			throw new IllegalArgumentException("Not an expectation: " + word);
		}
		if (form.group(5) != null) {
			return new Expected(form.group(5), Optional.empty(), 0, false);
		}
		int count = form.group(4) == null ? 1 : Integer.parseInt(form.group(4));
		return new Expected(form.group(2), Optional.of(Severity.valueOf(form.group(3))), count, form.group(1) != null);
	}

	/** Whether it is a finding of the kind expected. */
	boolean matches(Finding finding) {
		return finding.rule().equals(rule) && severity.map(finding.severity()::equals).orElse(true)
				&& (severity.isEmpty() || finding.isOpen() != settled);
	}

	@Override
	public String toString() {
		return severity.map(it -> (settled ? "~" : "") + rule + ":" + it + (count == 1 ? "" : "*" + count))
				.orElse("!" + rule);
	}
}
