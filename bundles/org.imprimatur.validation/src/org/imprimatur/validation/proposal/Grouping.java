package org.imprimatur.validation.proposal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.imprimatur.model.Device;
import org.imprimatur.model.DeviceGroup;
import org.imprimatur.model.fleet.DeviceColumn;
import org.imprimatur.model.fleet.DeviceProfile;
import org.imprimatur.validation.DeviceSet;
import org.imprimatur.validation.engine.Survey;
import org.imprimatur.validation.proposal.ProposedGroup.Condition;

/**
 * Finds device groups for sets of devices: groups of the estate where they fit exactly, new ones by criteria otherwise, and
 * lists of serial numbers where criteria do not tell the devices from others.
 */
final class Grouping {

	/** More serial numbers than this do not belong into a plan. */
	private static final int LISTED = 20_000;

	/** Of how many devices a group that is too large may be listed, where it may just as well stay as it is. */
	private static final int LISTED_FOR_EVENNESS = 2_000;

	private static final List<DeviceColumn> DIVIDING = List.of(DeviceColumn.SITE, DeviceColumn.DEPARTMENT,
			DeviceColumn.GROUP, DeviceColumn.MODEL, DeviceColumn.DOMAIN);

	/** What every device fulfils. */
	private static final List<Condition> ANY = List.of(new Condition(DeviceColumn.SITE, "*", false));

	private final Survey survey;
	private final int most;
	private final boolean exact;
	private final Optional<DeviceGroup> base;
	private final Profiles all;
	private int listed;

	/** Groups found, and devices that none could be found for. */
	record Found(List<ProposedGroup> groups, int left) {
	}

	/**
	 * Grouping for a proposal.
	 *
	 * @param most  of how many devices a group may be at most
	 * @param exact whether it must not be more rather than that many serial numbers are listed
	 */
	Grouping(Survey survey, Scope scope, int most, boolean exact) {
		this.survey = survey;
		this.most = most;
		this.exact = exact;
		this.base = scope.groups().stream().filter(group -> scope.groups().size() == 1 && group.getSerials().isEmpty())
				.findFirst();
		Stream<DeviceSet> sets = base.isPresent() ? survey.profiles(base.get()).values().stream()
				: survey.profiles().stream().map(cell -> cell.devices());
		this.all = Profiles.of(sets.flatMap(set -> set.parts().stream()).toList());
	}

	Found groups(DeviceSet devices) {
		List<ProposedGroup> groups = new ArrayList<>();
		Set<Collection<Device>> rest = Scope.identities(devices.parts());
		survey.result().estate().getGroups().stream().filter(group -> fits(group, rest))
				.sorted(Comparator.comparingInt(survey::size).reversed()).forEach(group -> {
					if (fits(group, rest)) {
						groups.add(ProposedGroup.of(group, survey.size(group)));
						survey.profiles(group).values().forEach(set -> set.parts().forEach(rest::remove));
					}
				});
		List<? extends Collection<Device>> parts = devices.parts().stream().filter(rest::contains).toList();
		return new Found(groups, parts.isEmpty() ? 0 : describe(parts, groups));
	}

	private boolean fits(DeviceGroup group, Set<Collection<Device>> devices) {
		int size = survey.size(group);
		return size > 0 && size <= most && survey.profiles(group).values().stream()
				.allMatch(set -> devices.containsAll(set.parts()));
	}

	private int describe(List<? extends Collection<Device>> parts, List<ProposedGroup> groups) {
		Profiles devices = Profiles.of(parts);
		Set<DeviceProfile> shared = devices.sharedWith(all);
		Profiles own = devices.where(profile -> !shared.contains(profile));
		Profiles others = all.where(profile -> shared.contains(profile) || !devices.counts().containsKey(profile));
		Set<DeviceProfile> listed = new HashSet<>(shared);
		if (!own.isEmpty()) {
			Profiles seen = own.asRulesSeeThem();
			Profiles seenOthers = others.asRulesSeeThem();
			boolean told = Collections.disjoint(seen.counts().keySet(), seenOthers.counts().keySet());
			CriteriaTree tree = new CriteriaTree(told ? seen : own, told ? seenOthers : others, List.of());
			own.counts().keySet().stream()
					.filter(profile -> tree.isLeft(told ? Profiles.asRulesSee(profile) : profile)).forEach(listed::add);
			tree.branches().forEach(branch -> divide(branch, own.where(profile -> holds(branch, profile)), groups,
					listed));
		}
		return list(parts.stream().flatMap(Collection::stream)
				.filter(device -> listed.contains(Profiles.of(device))).toList(), groups);
	}

	/** Makes groups of these conditions that are small enough, parted by site, department and so on. */
	private void divide(List<Condition> conditions, Profiles devices, List<ProposedGroup> groups,
			Set<DeviceProfile> listed) {
		Optional<DeviceColumn> column = devices.devices() <= most ? Optional.empty()
				: DIVIDING.stream().filter(it -> divides(it, devices)).findFirst();
		if (column.isPresent()) {
			devices.by(column.get()).forEach((value, some) -> divide(Stream.concat(conditions.stream(),
					Stream.of(new Condition(column.get(), value, false))).toList(), some, groups, listed));
		} else if (devices.devices() > most && (exact || devices.devices() <= LISTED_FOR_EVENNESS)) {
			listed.addAll(devices.counts().keySet());
		} else {
			groups.add(new ProposedGroup(Optional.empty(), base,
					conditions.isEmpty() && base.isEmpty() ? ANY : conditions, List.of(), devices.devices()));
		}
	}

	private static boolean divides(DeviceColumn column, Profiles devices) {
		Set<String> values = devices.by(column).keySet();
		return values.size() > 1 && values.stream().noneMatch(value -> value.contains("*"));
	}

	private static boolean holds(List<Condition> conditions, DeviceProfile profile) {
		return conditions.stream().allMatch(condition -> profile.get(condition.column())
				.equalsIgnoreCase(condition.value()) != condition.not());
	}

	private int list(List<Device> devices, List<ProposedGroup> groups) {
		List<String> serials = devices.stream().map(Device::getSerial).filter(it -> it != null && !it.isBlank())
				.distinct().limit(Math.max(0, LISTED - listed)).toList();
		listed += serials.size();
		for (int from = 0; from < serials.size(); from += most) {
			groups.add(ProposedGroup.listing(serials.subList(from, (int) Math.min((long) from + most, serials.size()))));
			if (most == Integer.MAX_VALUE) {
				break;
			}
		}
		return devices.size() - serials.size();
	}
}
