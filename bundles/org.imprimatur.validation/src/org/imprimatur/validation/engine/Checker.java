package org.imprimatur.validation.engine;

import org.imprimatur.model.Estate;
import org.imprimatur.validation.CheckResult;

/** Checks an estate once. */
public final class Checker {

	private Checker() {
	}

	/** Asks every rule about every deployment. The estate must not change meanwhile. */
	public static CheckResult check(Estate estate, CheckOptions options) {
		return examined(estate, options).result();
	}

	/** Checks, and keeps what it saw for those who ask for more than findings. */
	public static Survey survey(Estate estate, CheckOptions options) {
		return examined(estate, options).survey();
	}

	private static Examination examined(Estate estate, CheckOptions options) {
		Examination examination = new Examination(estate, options);
		examination.examineAll();
		return examination;
	}
}
