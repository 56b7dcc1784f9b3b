package org.imprimatur.cli.report;


import org.imprimatur.cli.text.Ink;
import org.imprimatur.validation.CheckResult;
import org.imprimatur.validation.rule.Outcome;
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
		return valueOf(Outcome.of(result, book).name());
	}
}
