package org.imprimatur.validation.proposal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.imprimatur.model.Deployment;
import org.imprimatur.model.Device;
import org.imprimatur.model.DeviceGroup;
import org.imprimatur.model.Purpose;
import org.imprimatur.validation.DeviceSet;
import org.imprimatur.validation.engine.Survey;
import org.imprimatur.validation.facts.DeploymentFacts;

/**
 * The devices in question.
 *
 * @param cells    those to be planned, by licence profile; never empty sets
 * @param planned  how many more there are that some other deployment puts Windows onto already
 * @param groups   the groups asked about; none when it is about devices
 * @param replaced the deployments of these groups, whose place a proposal takes
 */
public record Scope(List<DeploymentFacts.Cell> cells, int planned, List<DeviceGroup> groups,
		List<Deployment> replaced) {

	/** The devices of groups; those that are planned only because of these are in question again. */
	public static Scope ofGroups(Survey survey, List<DeviceGroup> groups) {
		Set<Collection<Device>> parts = identities(groups.stream()
				.flatMap(group -> survey.profiles(group).values().stream()).flatMap(set -> set.parts().stream()).toList());
		List<Deployment> replaced = survey.facts().deployments().stream().filter(Scope::installs)
				.map(DeploymentFacts::deployment).filter(it -> !Collections.disjoint(it.getGroups(), groups)).toList();
		Set<Collection<Device>> planned = planned(survey, replaced);
		replaced.stream().flatMap(it -> it.getGroups().stream()).distinct().filter(other -> !groups.contains(other))
				.forEach(other -> survey.profiles(other).values().forEach(set -> planned.addAll(set.parts())));
		return of(survey, planned, List.copyOf(groups), replaced, part -> parts.contains(part) ? part : List.of());
	}

	/** All devices that no deployment puts Windows onto. */
	public static Scope unplanned(Survey survey) {
		return of(survey, planned(survey, List.of()), List.of(), List.of(), part -> part);
	}

	/** These devices. One look at each device of the estate. */
	public static Scope of(Survey survey, Collection<Device> devices) {
		Set<Device> wanted = Collections.newSetFromMap(new IdentityHashMap<>(devices.size()));
		wanted.addAll(devices);
		return of(survey, planned(survey, List.of()), List.of(), List.of(), part -> {
			List<Device> found = part.stream().filter(wanted::contains).toList();
			return found.size() == part.size() ? part : found;
		});
	}

	private static Scope of(Survey survey, Set<Collection<Device>> planned, List<DeviceGroup> groups,
			List<Deployment> replaced, UnaryOperator<Collection<Device>> wanted) {
		List<DeploymentFacts.Cell> cells = new ArrayList<>();
		int alreadyPlanned = 0;
		for (DeploymentFacts.Cell cell : survey.profiles()) {
			List<Collection<Device>> free = new ArrayList<>();
			for (Collection<Device> part : cell.devices().parts()) {
				Collection<Device> found = wanted.apply(part);
				if (planned.contains(part)) {
					alreadyPlanned += found.size();
				} else if (!found.isEmpty()) {
					free.add(found);
				}
			}
			if (!free.isEmpty()) {
				cells.add(new DeploymentFacts.Cell(cell.profile(), cell.device(), DeviceSet.of(free)));
			}
		}
		return new Scope(List.copyOf(cells), alreadyPlanned, groups, replaced);
	}

	private static Set<Collection<Device>> planned(Survey survey, Collection<Deployment> but) {
		return identities(survey.facts().deployments().stream()
				.filter(it -> installs(it) && !but.contains(it.deployment()))
				.flatMap(it -> it.devices().parts().stream()).collect(Collectors.toList()));
	}

	private static boolean installs(DeploymentFacts deployment) {
		return !deployment.isOffice() && deployment.purpose() != Purpose.RECOVERY;
	}

	static Set<Collection<Device>> identities(Collection<? extends Collection<Device>> parts) {
		Set<Collection<Device>> identities = Collections.newSetFromMap(new IdentityHashMap<>());
		identities.addAll(parts);
		return identities;
	}

	/** How many devices are to be planned. */
	public int size() {
		return cells.stream().mapToInt(cell -> cell.devices().size()).sum();
	}
}
