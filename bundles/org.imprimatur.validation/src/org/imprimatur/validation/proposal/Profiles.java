package org.imprimatur.validation.proposal;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.imprimatur.model.Device;
import org.imprimatur.model.fleet.DeviceColumn;
import org.imprimatur.model.fleet.DeviceProfile;

/**
 * How many devices have each profile: a million devices are some thousands of them.
 *
 * @param counts by profile
 */
record Profiles(Map<DeviceProfile, Integer> counts) {

	/** The one pass over devices. */
	static Profiles of(Collection<? extends Collection<Device>> parts) {
		Map<DeviceProfile, int[]> counted = new LinkedHashMap<>();
		for (Collection<Device> part : parts) {
			for (Device device : part) {
				counted.computeIfAbsent(of(device), profile -> new int[1])[0]++;
			}
		}
		Map<DeviceProfile, Integer> counts = new LinkedHashMap<>();
		counted.forEach((profile, count) -> counts.put(profile, count[0]));
		return new Profiles(counts);
	}

	static DeviceProfile of(Device device) {
		return Objects.requireNonNullElse(device.getProfile(), DeviceProfile.EMPTY);
	}

	int devices() {
		return counts.values().stream().mapToInt(Integer::intValue).sum();
	}

	boolean isEmpty() {
		return counts.isEmpty();
	}

	Profiles where(Predicate<DeviceProfile> condition) {
		Map<DeviceProfile, Integer> some = new LinkedHashMap<>();
		counts.forEach((profile, count) -> {
			if (condition.test(profile)) {
				some.put(profile, count);
			}
		});
		return new Profiles(some);
	}

	/** The same devices without columns that no rule reads. */
	Profiles asRulesSeeThem() {
		Map<DeviceProfile, Integer> seen = new LinkedHashMap<>();
		counts.forEach((profile, count) -> seen.merge(asRulesSee(profile), count, Integer::sum));
		return new Profiles(seen);
	}

	static DeviceProfile asRulesSee(DeviceProfile profile) {
		return profile.with(DeviceColumn.SITE, "").with(DeviceColumn.DEPARTMENT, "").with(DeviceColumn.GROUP, "");
	}

	/** Those that also other devices than these have. */
	Set<DeviceProfile> sharedWith(Profiles all) {
		Set<DeviceProfile> shared = new HashSet<>();
		counts.forEach((profile, count) -> {
			if (all.counts.getOrDefault(profile, 0) > count) {
				shared.add(profile);
			}
		});
		return shared;
	}

	/** The values of a column, case ignored, with what has them. */
	Map<String, Profiles> by(DeviceColumn column) {
		Map<String, Map<DeviceProfile, Integer>> sorted = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		counts.forEach((profile, count) -> sorted.computeIfAbsent(profile.get(column), key -> new HashMap<>())
				.put(profile, count));
		Map<String, Profiles> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		sorted.forEach((value, some) -> values.put(value, new Profiles(some)));
		return values;
	}
}
