package org.imprimatur.validation.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.imprimatur.model.Deployment;
import org.imprimatur.model.Device;
import org.imprimatur.model.DeviceGroup;
import org.imprimatur.model.Image;
import org.imprimatur.model.ImprimaturFactory;
import org.imprimatur.model.Plan;
import org.imprimatur.model.Wave;
import org.imprimatur.validation.CheckResult;
import org.imprimatur.validation.DeviceSet;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.LicenceProfile;
import org.imprimatur.validation.facts.DeploymentFacts;
import org.imprimatur.validation.facts.EstateFacts;

/**
 * What a check saw beside its findings: which devices groups and deployments reach, which licence profiles there are,
 * and what the rules would say of an image on them. As of the check; asking costs nothing per device.
 */
public final class Survey {

	private final CheckResult result;
	private final EstateFacts facts;
	private final List<Bucket> buckets;
	private final Evaluator evaluator;
	private final List<DeploymentFacts.Cell> profiles;
	private final Supplier<WhatIf> whatIf;
	private final List<DeviceGroup> order;
	private final Map<Deployment, DeploymentFacts> deployments = new LinkedHashMap<>();
	private final Map<DeviceGroup, Map<LicenceProfile, DeviceSet>> groups = new HashMap<>();

	Survey(CheckResult result, EstateFacts facts, List<Bucket> buckets, Evaluator evaluator,
			List<DeploymentFacts.Cell> profiles, Supplier<WhatIf> whatIf) {
		this.result = result;
		this.facts = facts;
		this.buckets = buckets;
		this.evaluator = evaluator;
		this.profiles = profiles;
		this.whatIf = whatIf;
		this.order = List.copyOf(result.estate().getGroups());
		facts.deployments().forEach(deployment -> deployments.put(deployment.deployment(), deployment));
	}

	/** The findings. */
	public CheckResult result() {
		return result;
	}

	/** What the rules read of the estate. */
	public EstateFacts facts() {
		return facts;
	}

	/** Where edits can be tried, without sorting the fleets once more; as long as the estate is as it was checked. */
	public WhatIf whatIf() {
		return whatIf.get();
	}

	/** All licence profiles of the estate's devices, with the devices. */
	public List<DeploymentFacts.Cell> profiles() {
		return profiles;
	}

	/**
	 * Devices that agree in all a rule can read and belong to the same groups.
	 *
	 * @param kind    their licence profile
	 * @param groups  the groups they belong to
	 * @param devices which they are
	 */
	public record Lot(DeploymentFacts.Cell kind, List<DeviceGroup> groups, List<Device> devices) {
	}

	/** All devices, by licence profile and groups. */
	public List<Lot> lots() {
		Map<LicenceProfile, DeploymentFacts.Cell> kinds = new HashMap<>();
		profiles.forEach(cell -> kinds.put(cell.profile(), cell));
		return buckets.stream().map(bucket -> new Lot(kinds.get(bucket.profile()),
				bucket.groups().stream().mapToObj(order::get).toList(), bucket)).toList();
	}

	/** The deployments that reach any of these devices, in their order. */
	public List<Deployment> reaching(DeviceSet devices) {
		Set<Collection<Device>> parts = Collections.newSetFromMap(new IdentityHashMap<>());
		parts.addAll(devices.parts());
		Set<Device> single = Collections.newSetFromMap(new IdentityHashMap<>());
		devices.parts().stream().filter(part -> !(part instanceof Bucket)).forEach(single::addAll);
		return deployments.values().stream().filter(deployment -> deployment.devices().parts().stream()
				.anyMatch(part -> parts.contains(part)
						|| !single.isEmpty() && part.stream().anyMatch(single::contains)))
				.map(DeploymentFacts::deployment).toList();
	}

	/** The devices that a deployment reaches; none where it names no image or product yet. */
	public DeviceSet devices(Deployment deployment) {
		DeploymentFacts found = deployments.get(deployment);
		return found == null ? DeviceSet.NONE : found.devices();
	}

	/** The devices of a group, by licence profile. */
	public Map<LicenceProfile, DeviceSet> profiles(DeviceGroup group) {
		return groups.computeIfAbsent(group, this::sorted);
	}

	private Map<LicenceProfile, DeviceSet> sorted(DeviceGroup group) {
		int place = order.indexOf(group);
		Map<LicenceProfile, List<Bucket>> found = new LinkedHashMap<>();
		buckets.stream().filter(bucket -> place >= 0 && bucket.groups().get(place)).forEach(bucket -> found
				.computeIfAbsent(bucket.profile(), profile -> new ArrayList<>()).add(bucket));
		Map<LicenceProfile, DeviceSet> sets = new LinkedHashMap<>();
		found.forEach((profile, parts) -> sets.put(profile, DeviceSet.of(parts)));
		return sets;
	}

	/** How many devices a group has. */
	public int size(DeviceGroup group) {
		return profiles(group).values().stream().mapToInt(DeviceSet::size).sum();
	}

	/**
	 * What the rules would say if an image went onto all devices: the estate stays as it is. A finding names the
	 * licence profile it concerns; one that names none holds of the image wherever it goes. Key, activation, purpose and
	 * day are those of the first deployment of that image where there is one.
	 */
	public List<Finding> trial(Image image) {
		if (image.getProduct() == null) {
			return List.of();
		}
		Plan plan = ImprimaturFactory.eINSTANCE.createPlan();
		Wave wave = ImprimaturFactory.eINSTANCE.createWave();
		Deployment trial = ImprimaturFactory.eINSTANCE.createDeployment();
		plan.getWaves().add(wave);
		wave.getDeployments().add(trial);
		trial.setImage(image);
		deployments.keySet().stream().filter(deployment -> deployment.getImage() == image).findFirst()
				.ifPresent(deployment -> {
					trial.setKey(deployment.getKey());
					trial.setActivation(deployment.getActivation());
					trial.setPurpose(deployment.getPurpose());
					trial.setDate(DeploymentFacts.date(deployment).orElse(null));
				});
		return trial(trial, profiles);
	}

	/**
	 * What the rules would say of a deployment of these devices that stands in no plan of the estate. It must stand in a
	 * wave of some plan, and its image must have a product.
	 */
	public List<Finding> trial(Deployment deployment, List<DeploymentFacts.Cell> devices) {
		return evaluator.examine(new DeploymentFacts(facts, deployment, devices));
	}
}
