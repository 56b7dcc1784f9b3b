package org.imprimatur.exchange.export;

import java.util.List;

import org.imprimatur.model.Plan;
import org.imprimatur.model.Wave;
import org.imprimatur.validation.DeviceSet;

/**
 * A wave with what it deploys.
 *
 * @param number      its place among all waves of the estate, from 1
 * @param plan        its plan
 * @param wave        the wave itself
 * @param deployments its deployments in their order
 */
public record PlannedWave(int number, Plan plan, Wave wave, List<PlannedDeployment> deployments) {

	/** How many devices its deployments reach, each counted once. */
	public int devices() {
		return DeviceSet.joined(deployments.stream().map(PlannedDeployment::devices)).size();
	}

	/** On how many of them an image may not go. */
	public int blocked() {
		return PlannedDeployment.blocked(deployments);
	}

	/** How it stands: as its worst deployment does. */
	public Standing standing() {
		return Standing.of(deployments.stream().flatMap(deployment -> deployment.findings().stream()).distinct().toList());
	}
}
