package org.imprimatur.exchange.export;

import java.util.List;

import org.imprimatur.model.Plan;
import org.imprimatur.model.Wave;

/**
 * A wave with what it deploys.
 *
 * @param number      its place among all waves of the estate, from 1
 * @param plan        its plan
 * @param wave        the wave itself
 * @param deployments its deployments in their order
 */
public record PlannedWave(int number, Plan plan, Wave wave, List<PlannedDeployment> deployments) {

	/** How many devices its deployments reach; one that several reach counts as often. */
	public int devices() {
		return deployments.stream().mapToInt(deployment -> deployment.devices().size()).sum();
	}

	/** On how many of them the image may not go. */
	public int blocked() {
		return deployments.stream().mapToInt(PlannedDeployment::blocked).sum();
	}

	/** How it stands: as its worst deployment does. */
	public Standing standing() {
		return Standing.of(deployments.stream().flatMap(deployment -> deployment.findings().stream()).distinct().toList());
	}
}
