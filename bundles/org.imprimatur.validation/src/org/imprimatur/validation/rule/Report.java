package org.imprimatur.validation.rule;

/** Takes what a rule has to say. */
@FunctionalInterface
public interface Report {

	/** Reports a violation. */
	void add(Violation violation);

	/** Reports a violation with the rule's usual severity and main message. */
	default void violated(Object... arguments) {
		add(Violation.of(arguments));
	}
}
