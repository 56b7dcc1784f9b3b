package org.imprimatur.validation;

/** How much a finding weighs, lightest first. */
public enum Severity {

	/** Worth knowing; nothing is wrong. */
	INFO,
	/** Allowed, with consequences such as lost support. */
	ADVICE,
	/** Allowed but will bite: capacity, threshold, date, missing proof. */
	WARN,
	/** The sources say "ask"; settled by recorded evidence or a waiver. */
	CONFIRM,
	/** The sources forbid it. */
	ERROR;

	/** Whether this weighs as much as the bar or more. */
	public boolean reaches(Severity bar) {
		return compareTo(bar) >= 0;
	}
}
