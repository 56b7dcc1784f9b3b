package org.imprimatur.validation.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.imprimatur.model.Deployment;
import org.imprimatur.model.Device;
import org.imprimatur.model.Purpose;
import org.imprimatur.validation.DeviceSet;
import org.imprimatur.validation.facts.DeploymentFacts;

/**
 * Devices that two deployments of one plan re-image with the same kind of product. Devices are compared by the groups
 * the engine sorted them into, not one by one.
 *
 * @param first   the earlier deployment in the plan
 * @param second  the later one
 * @param devices the devices of both
 */
record SharedDevices(Deployment first, Deployment second, DeviceSet devices) {

	/** Windows and Office do not overwrite each other. */
	private record Target(EObject plan, boolean office) {
	}

	/** All of them; where more than two deployments share devices, each with the first. */
	static List<SharedDevices> in(List<DeploymentFacts> deployments) {
		Map<Target, Map<Collection<Device>, Deployment>> claims = new LinkedHashMap<>();
		List<SharedDevices> shared = new ArrayList<>();
		for (DeploymentFacts facts : deployments) {
			EObject wave = facts.deployment().eContainer();
			if (facts.purpose() == Purpose.REIMAGE && wave != null) {
				shared.addAll(claim(facts, claims.computeIfAbsent(new Target(wave.eContainer(), facts.isOffice()),
						target -> new IdentityHashMap<>())));
			}
		}
		return shared;
	}

	private static List<SharedDevices> claim(DeploymentFacts facts, Map<Collection<Device>, Deployment> claims) {
		Map<Deployment, List<Collection<Device>>> taken = new LinkedHashMap<>();
		for (Collection<Device> part : facts.devices().parts()) {
			Deployment first = claims.putIfAbsent(part, facts.deployment());
			if (first != null) {
				taken.computeIfAbsent(first, key -> new ArrayList<>()).add(part);
			}
		}
		return taken.entrySet().stream().map(
				entry -> new SharedDevices(entry.getKey(), facts.deployment(), DeviceSet.of(entry.getValue()))).toList();
	}
}
