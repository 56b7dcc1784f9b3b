package org.imprimatur.validation.rule;

/**
 * One rule of the catalogue. It implements one of {@link DeploymentRule}, {@link ProfileRule}, {@link EstateRule} and
 * {@link ReviewRule}; it has no state.
 */
public interface Rule {

	/** Its id, under which the rule book has its severity, sources and texts. */
	String id();
}
