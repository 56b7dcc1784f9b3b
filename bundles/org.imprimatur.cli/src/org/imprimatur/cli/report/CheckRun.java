package org.imprimatur.cli.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.imprimatur.validation.Severity;
import org.imprimatur.validation.rule.RuleBook;

/**
 * One call of the check.
 *
 * @param plans   what became of each plan, in the order in which they were named
 * @param book    the rules
 * @param day     the day for which it was checked
 * @param bar     the severity from which on an open finding makes the check fail
 * @param base    the folder that addresses in a report are relative to
 * @param version of Imprimatur
 */
public record CheckRun(List<PlanOutcome> plans, RuleBook book, LocalDate day, Severity bar, Path base,
		String version) {

	/** Whether a plan could not be read. */
	public boolean isIncomplete() {
		return plans.stream().anyMatch(plan -> plan.result().isEmpty());
	}

	/** Whether an open finding reaches the bar. */
	public boolean fails() {
		return plans.stream().anyMatch(plan -> plan.result().filter(result -> result.fails(bar)).isPresent());
	}
}
