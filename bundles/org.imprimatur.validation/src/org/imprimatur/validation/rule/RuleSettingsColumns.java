package org.imprimatur.validation.rule;

import org.imprimatur.validation.Regrading;
import org.imprimatur.validation.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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

	private static final List<String> NAMES = List.of("rule", "severity", "reason");
	private static final String OFF = "off";
	private static final String SEVERITIES = "off, info, advice, warn, confirm, error";

	/** What divides the cells of a file: that by which most columns come out in its first line, comments apart. */
	static char delimiter(String text) {
		String head = text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).findFirst().orElse("");
		return Stream.of(',', ';', '\t').max(Comparator.comparingLong(delimiter -> Stream
				.of(head.split(String.valueOf(delimiter))).filter(cell -> NAMES.contains(name(cell))).count()))
				.orElseThrow();
	}

	private static String name(String cell) {
		return cell.replace("\"", "").strip().toLowerCase(Locale.ROOT);
	}

	/** The columns as the first row names them. */
	static RuleSettingsColumns of(CsvRecord head, RuleSettingsProblems problems) throws PlanFormatException {
		List<String> names = head.getFields().stream().map(RuleSettingsColumns::name).toList();
		List<String> missing = NAMES.stream().filter(name -> !names.contains(name)).toList();
		if (!missing.isEmpty()) {
			problems.add(head.getStartingLineNumber(), 0, missing.size() < NAMES.size() ? "column" : "header",
					String.join(", ", missing));
		}
		for (String name : NAMES) {
			if (names.indexOf(name) != names.lastIndexOf(name)) {
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
		Optional<String> known = id(cell(row, rule), book);
		if (known.isEmpty()) {
			problems.add(line, rule + 1, "unknownRule", cell(row, rule));
			return;
		}
		String id = known.get();
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

	private static Optional<String> id(String cell, RuleBook book) {
		String wanted = RuleIds.canonical(cell);
		return book.entries().stream().map(RuleEntry::id).filter(wanted::equalsIgnoreCase).findFirst();
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
