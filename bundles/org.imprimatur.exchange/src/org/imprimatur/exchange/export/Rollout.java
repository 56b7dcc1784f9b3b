package org.imprimatur.exchange.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.imprimatur.model.Deployment;
import org.imprimatur.model.Device;
import org.imprimatur.model.Estate;
import org.imprimatur.model.Plan;
import org.imprimatur.model.Wave;
import org.imprimatur.validation.DeviceSet;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.engine.Survey;

/**
 * All waves of an estate with their deployments and devices, as the check saw them.
 *
 * @param waves     the waves of all plans in their order
 * @param unplanned devices that no deployment reaches
 */
public record Rollout(List<PlannedWave> waves, DeviceSet unplanned) {

	/** The rollout of a checked estate. */
	public static Rollout of(Survey survey) {
		List<Collection<Device>> sorted = new ArrayList<>();
		survey.profiles().forEach(profile -> sorted.addAll(profile.devices().parts()));
		Set<Collection<Device>> known = identities(sorted);
		Map<Finding, List<Deployment>> ofEstate = ofEstate(survey);
		List<PlannedWave> waves = new ArrayList<>();
		for (Plan plan : survey.result().estate().getPlans()) {
			for (Wave wave : plan.getWaves()) {
				waves.add(new PlannedWave(waves.size() + 1, plan, wave, wave.getDeployments().stream()
						.map(deployment -> planned(deployment, survey, ofEstate, known)).toList()));
			}
		}
		Set<Collection<Device>> reached = identities(waves.stream().flatMap(wave -> wave.deployments().stream())
				.<Collection<Device>>flatMap(deployment -> deployment.devices().parts().stream()).toList());
		return new Rollout(List.copyOf(waves),
				DeviceSet.of(sorted.stream().filter(part -> !reached.contains(part)).toList()));
	}

	private static PlannedDeployment planned(Deployment deployment, Survey survey,
			Map<Finding, List<Deployment>> ofEstate, Set<Collection<Device>> known) {
		return new PlannedDeployment(deployment, survey.devices(deployment), survey.result().findings().stream()
				.filter(finding -> ofEstate.containsKey(finding) ? ofEstate.get(finding).contains(deployment)
						: Concern.isOf(finding, deployment))
				.toList(), known);
	}

	/** The deployments that reach the devices of each finding on the estate as a whole. */
	private static Map<Finding, List<Deployment>> ofEstate(Survey survey) {
		Map<Finding, List<Deployment>> reaching = new IdentityHashMap<>();
		survey.result().findings().stream().filter(finding -> finding.element() instanceof Estate)
				.forEach(finding -> reaching.put(finding, survey.reaching(finding.devices())));
		return reaching;
	}

	private static Set<Collection<Device>> identities(Collection<Collection<Device>> parts) {
		Set<Collection<Device>> identities = Collections.newSetFromMap(new IdentityHashMap<>());
		identities.addAll(parts);
		return identities;
	}

	/** All deployments in their order. */
	public List<PlannedDeployment> deployments() {
		return waves.stream().flatMap(wave -> wave.deployments().stream()).toList();
	}

	/** On how many devices some image of the rollout may not go, each counted once. */
	public int blocked() {
		return PlannedDeployment.blocked(deployments());
	}

	/** How many devices there are to list: each as often as a deployment reaches it, once if none does. */
	public int listed() {
		return deployments().stream().mapToInt(deployment -> deployment.devices().size()).sum() + unplanned.size();
	}
}
