package org.imprimatur.validation.rule;

import org.imprimatur.validation.facts.EstateFacts;

/** A rule that looks across deployments. Its violations name the element where they stand. */
public interface EstateRule extends Rule {

	/** Reports what is wrong with the estate. */
	void check(EstateFacts estate, Report report);
}
