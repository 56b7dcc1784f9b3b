package org.imprimatur.validation.engine;

import org.imprimatur.model.Estate;
import org.imprimatur.validation.CheckResult;

/** Checks an estate once. */
public final class Checker {

	private Checker() {
	}

	/** Asks every rule about every deployment. The estate must not change meanwhile. */
	public static CheckResult check(Estate estate, CheckOptions options) {
		Examination examination = new Examination(estate, options);
		examination.examineAll();
		return examination.result();
	}
}
