package org.imprimatur.validation.proposal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.imprimatur.model.fleet.DeviceColumn;
import org.imprimatur.model.fleet.DeviceProfile;
import org.imprimatur.validation.proposal.ProposedGroup.Condition;

/**
 * Tells devices from others by the values of shared columns: by one column where one does, by several one after the other
 * otherwise. Each branch selects some of the devices and no other.
 */
final class CriteriaTree {

	private static final int VALUES = 30;
	private static final int EXCLUDED = 4;
	private static final int DEPTH = 10;

	private static final List<DeviceColumn> COLUMNS = Stream.of(DeviceColumn.values()).filter(DeviceColumn::isShared)
			.toList();

	private final List<List<Condition>> branches = new ArrayList<>();
	private final List<Profiles> left = new ArrayList<>();

	/** A column that parts devices from others: into how many groups, and how many pairs are left to part. */
	private record Split(DeviceColumn column, Map<String, Profiles> values, int groups, long left) {
	}

	/**
	 * Parts devices from others.
	 *
	 * @param start conditions that all of these devices fulfil
	 */
	CriteriaTree(Profiles devices, Profiles others, List<Condition> start) {
		part(devices, others, start);
	}

	/** The conditions of each group. */
	List<List<Condition>> branches() {
		return branches;
	}

	/** Whether criteria do not tell these devices from the others. */
	boolean isLeft(DeviceProfile profile) {
		return left.stream().anyMatch(some -> some.counts().containsKey(profile));
	}

	private void part(Profiles devices, Profiles others, List<Condition> path) {
		if (others.isEmpty()) {
			branches.add(path);
			return;
		}
		Optional<List<Condition>> exclusion = exclusion(devices, others);
		Optional<Split> best = path.size() >= DEPTH ? Optional.empty() : best(devices, others);
		if (exclusion.isPresent() && best.filter(split -> split.left() == 0 && split.groups() == 1).isEmpty()) {
			branches.add(Stream.concat(path.stream(), exclusion.get().stream()).toList());
		} else if (best.isEmpty()) {
			left.add(devices);
		} else {
			Map<String, Profiles> rest = others.by(best.get().column());
			best.get().values().forEach((value, some) -> part(some, rest.getOrDefault(value, new Profiles(Map.of())),
					with(path, new Condition(best.get().column(), value, false))));
		}
	}

	private static List<Condition> with(List<Condition> path, Condition last) {
		return Stream.concat(path.stream(), Stream.of(last)).toList();
	}

	private static Optional<Split> best(Profiles devices, Profiles others) {
		return COLUMNS.stream().map(column -> split(column, devices, others)).flatMap(Optional::stream)
				.min(Comparator.comparingLong(Split::left).thenComparingInt(Split::groups));
	}

	private static Optional<Split> split(DeviceColumn column, Profiles devices, Profiles others) {
		Map<String, Profiles> values = devices.by(column);
		if (values.size() > VALUES || !areNamed(values.keySet())) {
			return Optional.empty();
		}
		Map<String, Profiles> rest = others.by(column);
		long left = values.entrySet().stream().filter(value -> rest.containsKey(value.getKey()))
				.mapToLong(value -> pairs(value.getValue(), rest.get(value.getKey()))).sum();
		return left < pairs(devices, others) ? Optional.of(new Split(column, values, values.size(), left))
				: Optional.empty();
	}

	private static long pairs(Profiles one, Profiles other) {
		return (long) one.counts().size() * other.counts().size();
	}

	/** Conditions that leave out the few values that only the others have. */
	private static Optional<List<Condition>> exclusion(Profiles devices, Profiles others) {
		return COLUMNS.stream().map(column -> {
			Map<String, Profiles> out = others.by(column);
			boolean parts = out.size() <= EXCLUDED && areNamed(out.keySet())
					&& devices.by(column).keySet().stream().noneMatch(out::containsKey);
			return parts ? out.keySet().stream().map(value -> new Condition(column, value, true)).toList()
					: List.<Condition>of();
		}).filter(conditions -> !conditions.isEmpty()).min(Comparator.comparingInt(List::size));
	}

	private static boolean areNamed(Collection<String> values) {
		return values.stream().noneMatch(value -> value.contains("*"));
	}
}
