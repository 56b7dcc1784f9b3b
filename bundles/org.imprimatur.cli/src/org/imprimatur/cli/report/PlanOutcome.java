package org.imprimatur.cli.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.imprimatur.validation.CheckResult;

/**
 * What became of one plan.
 *
 * @param file     the plan as the user named it
 * @param result   its findings; empty when it could not be read
 * @param problems why it could not be read
 */
public record PlanOutcome(Path file, Optional<CheckResult> result, List<ReadProblem> problems) {

	/** A plan that was checked. */
	public static PlanOutcome checked(Path file, CheckResult result) {
		return new PlanOutcome(file, Optional.of(result), List.of());
	}

	/** A plan that could not be read. */
	public static PlanOutcome unreadable(Path file, List<ReadProblem> problems) {
		return new PlanOutcome(file, Optional.empty(), List.copyOf(problems));
	}
}
