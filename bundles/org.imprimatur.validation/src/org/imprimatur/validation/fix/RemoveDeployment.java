package org.imprimatur.validation.fix;

import java.util.List;
import java.util.stream.Stream;

import org.imprimatur.model.Deployment;
import org.imprimatur.model.Wave;

/** Removes a deployment of whose devices none is left if those of the finding are taken out. */
final class RemoveDeployment implements FixMaker {

	@Override
	public Stream<QuickFix> make(FixCase at, FixEntry entry) {
		return at.deployment().stream().filter(deployment -> deployment.eContainer() instanceof Wave
				&& at.trial().whatIf().reached(deployment).size() == at.finding().devices().size())
				.map(deployment -> QuickFix.ofPlan(entry.id(), deployment, List.of(), List.of(deployment), List.of(),
						(scene, answers) -> remove(scene.of(deployment))));
	}

	private static void remove(Deployment deployment) {
		((Wave) deployment.eContainer()).getDeployments().remove(deployment);
	}
}
