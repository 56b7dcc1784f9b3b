package org.imprimatur.validation.fix;

import java.util.stream.Stream;


/** Assigns another image of the estate, with a key and an activation that suit it where the present ones do not. */
final class UseImage implements FixMaker {

	@Override
	public Stream<QuickFix> make(FixCase at, FixEntry entry) {
		return at.deployment().stream().flatMap(deployment -> new Candidates(at, deployment).forAll()
				.map(assignments -> assignments.fix(entry.id(), deployment)));
	}
}
