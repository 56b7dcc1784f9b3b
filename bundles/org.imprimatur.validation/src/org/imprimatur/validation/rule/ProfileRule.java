package org.imprimatur.validation.rule;

import org.imprimatur.validation.facts.ProfileFacts;

/** A rule that looks at a deployment and one of the licence profiles it reaches. */
public interface ProfileRule extends Rule {

	/** Reports what is wrong with this image on such devices. */
	void check(ProfileFacts profile, Report report);
}
