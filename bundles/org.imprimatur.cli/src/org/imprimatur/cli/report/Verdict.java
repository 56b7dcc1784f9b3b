package org.imprimatur.cli.report;

import java.util.List;

import org.imprimatur.cli.text.Ink;
import org.imprimatur.validation.CheckResult;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.Severity;
import org.imprimatur.validation.rule.RuleBook;

/** What may be done with a plan, worst first. */
public enum Verdict {

	/** The sources forbid something in it. */
	FORBIDDEN(Ink.RED),
	/** Nothing is forbidden, but something would not work. */
	UNWORKABLE(Ink.RED),
	/** Something has to be asked first. */
	CONFIRM(Ink.MAGENTA),
	/** It is allowed, but something will bite. */
	WARN(Ink.YELLOW),
	/** It is allowed. */
	ALLOWED(Ink.GREEN),
	/** It deploys nothing. */
	EMPTY(Ink.YELLOW);

	private final Ink ink;

	Verdict(Ink ink) {
		this.ink = ink;
	}

	Ink ink() {
		return ink;
	}

	/** The verdict on a plan. */
	public static Verdict of(CheckResult result, RuleBook book) {
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
