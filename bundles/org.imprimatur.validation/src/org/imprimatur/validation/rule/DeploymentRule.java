package org.imprimatur.validation.rule;

import org.imprimatur.validation.facts.DeploymentFacts;

/** A rule that looks at a deployment as a whole: agreement, image, key. */
public interface DeploymentRule extends Rule {

	/** Reports what is wrong with the deployment. */
	void check(DeploymentFacts deployment, Report report);
}
