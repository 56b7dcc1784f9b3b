package org.imprimatur.validation.rule;

import java.util.List;

import org.imprimatur.validation.CheckResult;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.Severity;

/** What may be done with a checked estate, worst first. */
public enum Outcome {

	/** The sources forbid something in it. */
	FORBIDDEN,
	/** Nothing is forbidden, but something would not work. */
	UNWORKABLE,
	/** Something has to be asked first. */
	CONFIRM,
	/** It is allowed, but something will bite. */
	WARN,
	/** It is allowed. */
	ALLOWED,
	/** It deploys nothing. */
	EMPTY;

	/** The outcome of a check by these rules. */
	public static Outcome of(CheckResult result, RuleBook book) {
		List<Finding> errors = result.findings().stream()
				.filter(finding -> finding.isOpen() && finding.severity() == Severity.ERROR).toList();
		if (!errors.isEmpty()) {
			boolean technical = errors.stream().allMatch(finding -> book.entry(finding.rule()).technical());
			return technical ? UNWORKABLE : FORBIDDEN;
		}
		Severity worst = result.worst().orElse(Severity.INFO);
		return switch (worst) {
		case ERROR, CONFIRM -> CONFIRM;
		case WARN -> WARN;
		case ADVICE, INFO -> result.deployments() == 0 ? EMPTY : ALLOWED;
		};
	}
}
