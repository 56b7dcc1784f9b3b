package org.imprimatur.validation.rule;

import org.imprimatur.validation.Regrading;
import org.imprimatur.validation.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.imprimatur.model.io.PlanFormatException;

import de.siegmar.fastcsv.reader.CsvRecord;

/**
 * Where the columns of a {@link RuleSettingsFile} are, counted from 0.
 *
 * @param rule     ids of rules
 * @param severity their severity, or off
 * @param reason   why
 * @param count    how many columns there are
 */
record RuleSettingsColumns(int rule, int severity, int reason, int count) {

	private static final String OFF = "off";
	private static final String SEVERITIES = "off, info, advice, warn, confirm, error";

	/** The columns as the first row names them. */
	static RuleSettingsColumns of(CsvRecord head, RuleSettingsProblems problems) throws PlanFormatException {
		List<String> names = head.getFields().stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
		for (String name : List.of("rule", "severity", "reason")) {
			if (!names.contains(name)) {
				problems.add(head.getStartingLineNumber(), 0, "column", name);
			} else if (names.indexOf(name) != names.lastIndexOf(name)) {
				problems.add(head.getStartingLineNumber(), names.lastIndexOf(name) + 1, "columnTwice", name);
			}
		}
		problems.throwIfAny();
		return new RuleSettingsColumns(names.indexOf("rule"), names.indexOf("severity"), names.indexOf("reason"),
				names.size());
	}

	/** Adds the decision in a row. */
	void read(CsvRecord row, RuleBook book, Map<String, Regrading> regradings, RuleSettingsProblems problems) {
		long line = row.getStartingLineNumber();
		if (row.getFieldCount() > count) {
			problems.add(line, count + 1, "cells", row.getFieldCount(), count);
		}
		String id = cell(row, rule).toUpperCase(Locale.ROOT);
		if (book.find(id).isEmpty()) {
			problems.add(line, rule + 1, "unknownRule", cell(row, rule));
			return;
		}
		String why = cell(row, reason);
		if (why.isEmpty()) {
			problems.add(line, reason + 1, "noReason", id);
		}
		String literal = cell(row, severity);
		Optional<Severity> grade = grade(literal);
		if (grade.isEmpty() && !literal.equalsIgnoreCase(OFF)) {
			problems.add(line, severity + 1, "severity", literal, SEVERITIES);
		}
		if (regradings.putIfAbsent(id, new Regrading(id, grade, why)) != null) {
			problems.add(line, rule + 1, "ruleTwice", id);
		}
	}

	private static String cell(CsvRecord row, int column) {
		return column < row.getFieldCount() ? row.getField(column).strip() : "";
	}

	private static Optional<Severity> grade(String literal) {
		for (Severity one : Severity.values()) {
			if (one.name().equalsIgnoreCase(literal)) {
				return Optional.of(one);
			}
		}
		return Optional.empty();
	}
}
