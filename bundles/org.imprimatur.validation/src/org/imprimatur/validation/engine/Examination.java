package org.imprimatur.validation.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.imprimatur.model.Deployment;
import org.imprimatur.model.Estate;
import org.imprimatur.model.catalogue.ActivationLimits;
import org.imprimatur.model.fleet.DeviceProfile;
import org.imprimatur.validation.CheckResult;
import org.imprimatur.validation.DeviceSet;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.LicenceProfile;
import org.imprimatur.validation.facts.DeploymentFacts;
import org.imprimatur.validation.facts.DeviceFacts;
import org.imprimatur.validation.facts.EstateFacts;

/** The state of a check: the sorted fleets and the findings by deployment. Each part can be done again alone. */
final class Examination {

	/** Facts and findings of one deployment; no facts where it names no image or product yet. */
	private record Examined(Optional<DeploymentFacts> facts, List<Finding> findings) {
	}

	private final Estate estate;
	private final CheckOptions options;
	private final Evaluator evaluator;
	private final Map<DeviceProfile, DeviceFacts> deviceFacts = new HashMap<>();
	private final Map<Deployment, Examined> examined = new LinkedHashMap<>();
	private FleetIndex index;
	private EstateFacts facts;
	private List<Finding> estateFindings = List.of();

	Examination(Estate estate, CheckOptions options) {
		this.estate = estate;
		this.options = options;
		this.evaluator = new Evaluator(options.book(), options.settings());
		sortFleets();
	}

	/** Over fleets that are sorted already, into the groups that the estate has at the same places. */
	Examination(Estate estate, CheckOptions options, FleetIndex index) {
		this.estate = estate;
		this.options = options;
		this.evaluator = new Evaluator(options.book(), options.settings());
		this.index = index;
	}

	Estate estate() {
		return estate;
	}

	CheckOptions options() {
		return options;
	}

	FleetIndex index() {
		return index;
	}

	/** Sorts all devices into buckets. */
	void sortFleets() {
		ActivationLimits limits = options.catalogue().limits();
		index = new FleetIndex(estate, options.day(), limits.validityDays().value(), limits.devicesPerUser().value());
	}

	/** Sorts all devices into the groups as they are now. */
	void sortGroups() {
		index = index.regrouped(estate);
	}

	/** The deployments of all plans, in their order. */
	static List<Deployment> deployments(Estate estate) {
		return estate.getPlans().stream().flatMap(plan -> plan.getWaves().stream())
				.flatMap(wave -> wave.getDeployments().stream()).toList();
	}

	/** Examines every deployment and the estate. */
	void examineAll() {
		examined.clear();
		examine(deployments(estate));
	}

	/** Examines these deployments anew, and the estate as a whole. */
	void examine(Collection<Deployment> stale) {
		facts = new EstateFacts(estate, options.catalogue(), options.day(), index::sharedSerials);
		List<Bucket> buckets = index.buckets();
		Map<Deployment, Examined> before = new HashMap<>(examined);
		examined.clear();
		for (Deployment deployment : deployments(estate)) {
			Examined known = before.get(deployment);
			examined.put(deployment,
					known == null || stale.contains(deployment) ? examine(deployment, buckets) : known);
		}
		facts.reach(examined.values().stream().flatMap(one -> one.facts().stream()).toList());
		estateFindings = evaluator.examine(facts);
	}

	private Examined examine(Deployment deployment, List<Bucket> buckets) {
		if (deployment.getImage() == null || deployment.getImage().getProduct() == null) {
			return new Examined(Optional.empty(), List.of());
		}
		DeploymentFacts deploymentFacts = new DeploymentFacts(facts, deployment, cells(deployment, buckets));
		return new Examined(Optional.of(deploymentFacts), evaluator.examine(deploymentFacts));
	}

	private List<DeploymentFacts.Cell> cells(Deployment deployment, List<Bucket> buckets) {
		int[] groups = deployment.getGroups().stream().mapToInt(estate.getGroups()::indexOf).filter(i -> i >= 0)
				.toArray();
		Map<LicenceProfile, List<Bucket>> reached = new LinkedHashMap<>();
		for (Bucket bucket : buckets) {
			for (int group : groups) {
				if (bucket.groups().get(group)) {
					reached.computeIfAbsent(bucket.profile(), profile -> new ArrayList<>()).add(bucket);
					break;
				}
			}
		}
		return cells(reached);
	}

	private List<DeploymentFacts.Cell> cells(Map<LicenceProfile, List<Bucket>> buckets) {
		return buckets.entrySet().stream().map(entry -> new DeploymentFacts.Cell(entry.getKey(),
				deviceFacts.computeIfAbsent(entry.getKey().device(),
						profile -> new DeviceFacts(profile, options.catalogue())),
				DeviceSet.of(entry.getValue()))).toList();
	}

	/** What it saw, as it stands. */
	Survey survey() {
		List<Bucket> buckets = index.buckets();
		Map<LicenceProfile, List<Bucket>> all = new LinkedHashMap<>();
		buckets.forEach(bucket -> all.computeIfAbsent(bucket.profile(), profile -> new ArrayList<>()).add(bucket));
		return new Survey(result(), facts, buckets, evaluator, cells(all), () -> new WhatIf(this));
	}

	/** The findings as they stand. */
	List<Finding> findings() {
		return Stream.concat(examined.values().stream().flatMap(one -> one.findings().stream()),
				estateFindings.stream()).toList();
	}

	/** The result as it stands. */
	CheckResult result() {
		return new CheckResult(estate, options.day(), findings(), options.catalogue(),
				options.settings(), examined.size(), index.size(),
				index.profileCount());
	}
}
