package org.imprimatur.validation.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.imprimatur.model.Criterion;
import org.imprimatur.model.Device;
import org.imprimatur.model.DeviceGroup;
import org.imprimatur.model.fleet.DeviceColumn;
import org.imprimatur.model.fleet.DeviceProfile;

/** Tells which devices belong to a group: those listed, and those that fulfil all criteria. */
public final class GroupMatcher {

	private record Condition(DeviceColumn column, Predicate<String> holds) {
	}

	private final List<Condition> shared = new ArrayList<>();
	private final List<Condition> own = new ArrayList<>();
	private final Set<String> serials;
	private final boolean byCriteria;
	private final Map<DeviceProfile, Boolean> byProfile = new HashMap<>();

	/** Reads the group as it is now; later changes of it do not matter. */
	public GroupMatcher(DeviceGroup group) {
		serials = Set.copyOf(group.getSerials());
		boolean understood = true;
		for (Criterion criterion : group.getCriteria()) {
			Optional<DeviceColumn> column = DeviceColumn.ofHeader(Objects.requireNonNullElse(criterion.getColumn(), ""));
			understood &= column.isPresent();
			column.ifPresent(known -> (known.isShared() ? shared : own).add(condition(known, criterion)));
		}
		byCriteria = understood && !group.getCriteria().isEmpty();
	}

	private static Condition condition(DeviceColumn column, Criterion criterion) {
		Predicate<String> holds = Wildcard.matcher(Objects.requireNonNullElse(criterion.getValue(), ""));
		return new Condition(column, criterion.isNot() ? holds.negate() : holds);
	}

	/** Whether the criteria on shared columns hold, so that they need not be asked for every device. */
	boolean mayHold(DeviceProfile profile) {
		return byCriteria
				&& shared.stream().allMatch(condition -> condition.holds.test(profile.get(condition.column)));
	}

	/** Whether more must be known than the profile. */
	boolean asksDevices() {
		return !own.isEmpty() || !serials.isEmpty();
	}

	/** Whether the device belongs. */
	public boolean holds(Device device) {
		return holds(device, byProfile.computeIfAbsent(
				Objects.requireNonNullElse(device.getProfile(), DeviceProfile.EMPTY), this::mayHold));
	}

	/** Whether the device belongs, given what its profile said. */
	boolean holds(Device device, boolean profileMayHold) {
		return serials.contains(Objects.requireNonNullElse(device.getSerial(), "")) || profileMayHold
				&& own.stream().allMatch(condition -> condition.holds.test(condition.column.get(device)));
	}
}
