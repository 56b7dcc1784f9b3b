package org.imprimatur.validation.rule;

/** How well a rule is founded. */
public enum Confidence {
	/** Microsoft's text was read. */
	A,
	/** Microsoft's text was read in part, or third parties agree. */
	B,
	/** One third party, or hearsay. */
	C,
	/** An inference that no source states. */
	D;

	/** Whether a verdict that rests on it should say so (RIM-903). */
	public boolean isHedged() {
		return this == C || this == D;
	}
}
