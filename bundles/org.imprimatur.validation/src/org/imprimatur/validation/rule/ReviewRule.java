package org.imprimatur.validation.rule;

import java.util.List;

import org.imprimatur.validation.Finding;
import org.imprimatur.validation.facts.DeploymentFacts;

/** A rule that looks at what the others found on a deployment. */
public interface ReviewRule extends Rule {

	/** Reports what follows from the findings. */
	void check(DeploymentFacts deployment, List<Finding> findings, Report report);
}
