package org.imprimatur.validation.engine;

import org.imprimatur.model.Estate;

/** The two stages of a check, one by one: sorting devices into licence profiles, and asking the rules about those. */
public final class Stages {

	private final Examination examination;

	/** Sorts the fleets of an estate. */
	public Stages(Estate estate, CheckOptions options) {
		examination = new Examination(estate, options);
	}

	/** Sorts the fleets once more. */
	public void sort() {
		examination.sortFleets();
	}

	/** Asks every rule; gives the number of findings. */
	public int evaluate() {
		examination.examineAll();
		return examination.findings().size();
	}
}
