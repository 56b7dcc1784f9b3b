package org.imprimatur.validation.fix;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

import org.imprimatur.model.Deployment;
import org.imprimatur.model.Key;

/** Assigns another key of the estate, with an activation that suits it where the present one does not. */
final class UseKey implements FixMaker {

	@Override
	public Stream<QuickFix> make(FixCase at, FixEntry entry) {
		return at.deployment().stream().flatMap(deployment -> fixes(at, entry, deployment));
	}

	private static Stream<QuickFix> fixes(FixCase at, FixEntry entry, Deployment deployment) {
		Set<Key> offered = new HashSet<>();
		return Assignments.of(deployment).otherwiseActivated(at.estate())
				.filter(other -> other.key() != deployment.getKey() && !offered.contains(other.key())
						&& at.wants(other, deployment))
				.map(other -> other.fix(entry.id(), deployment)).filter(fix -> at.trial().solves(at.finding(), fix))
				.filter(fix -> offered.add((Key) fix.targets().getFirst()));
	}
}
