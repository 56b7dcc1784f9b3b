package org.imprimatur.validation.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import org.imprimatur.model.Device;
import org.imprimatur.model.Estate;
import org.imprimatur.model.Fleet;
import org.imprimatur.model.UserLicence;
import org.imprimatur.model.fleet.DeviceProfile;
import org.imprimatur.validation.LicenceProfile;
import org.imprimatur.validation.LicenceProfile.Circumstance;
import org.imprimatur.validation.facts.DeploymentFacts;
import org.imprimatur.validation.facts.DeviceFacts;
import org.imprimatur.validation.facts.EstateFacts;
import org.imprimatur.validation.facts.ProfileFacts;
import org.imprimatur.validation.facts.SharedSerials;
import org.imprimatur.validation.facts.SingleDevice;

/**
 * Reads an estate as an engine without licence profiles does: each device on its own, after one pass that counts what
 * several devices record. Here because it uses internals.
 */
public final class SingleDevices {

	private record Target(DeploymentFacts facts, List<GroupMatcher> groups) {

		boolean reaches(Device device) {
			return groups.stream().anyMatch(group -> group.holds(device));
		}
	}

	private final LocalDate offlineSince;
	private final int devicesPerUser;
	private final CoverageIndex coverage;
	private final Function<DeviceProfile, DeviceFacts> columnReader;
	private final List<Target> targets = new ArrayList<>();
	private final Map<String, Integer> licences = new HashMap<>();
	private final Map<String, Integer> users = new HashMap<>();

	/**
	 * Reads what does not depend on single devices, and counts.
	 *
	 * @param remembers whether columns that devices share are read through the catalogue once, not for each of them
	 */
	public SingleDevices(Estate estate, CheckOptions options, boolean remembers) {
		Map<DeviceProfile, DeviceFacts> known = new HashMap<>();
		Function<DeviceProfile, DeviceFacts> read = columns -> new DeviceFacts(columns, options.catalogue());
		columnReader = remembers ? columns -> known.computeIfAbsent(columns, read) : read;
		offlineSince = options.day().minusDays(options.catalogue().limits().validityDays().value());
		devicesPerUser = options.catalogue().limits().devicesPerUser().value();
		coverage = new CoverageIndex(estate);
		EstateFacts facts = new EstateFacts(estate, options.catalogue(), options.day(), () -> SharedSerials.NONE);
		Examination.deployments(estate).stream()
				.filter(deployment -> deployment.getImage() != null && deployment.getImage().getProduct() != null)
				.map(deployment -> new Target(new DeploymentFacts(facts, deployment, List.of()),
						deployment.getGroups().stream().map(GroupMatcher::new).toList()))
				.forEach(targets::add);
		for (Fleet fleet : estate.getFleets()) {
			fleet.getDevices().forEach(this::count);
		}
	}

	private void count(Device device) {
		if (isRecorded(device.getLicenceSerial())) {
			licences.merge(device.getLicenceSerial(), 1, Integer::sum);
		}
		if (!coverage.of(device.getUser()).isEmpty()) {
			users.merge(device.getUser().toLowerCase(Locale.ROOT), 1, Integer::sum);
		}
	}

	private static boolean isRecorded(String text) {
		return text != null && !text.isBlank();
	}

	/** Tells what rules may ask about the device under each deployment that reaches it. */
	public void read(Device device, Consumer<ProfileFacts> reader) {
		DeviceProfile columns = Objects.requireNonNullElse(device.getProfile(), DeviceProfile.EMPTY);
		Set<UserLicence> held = coverage.of(device.getUser());
		LicenceProfile profile = new LicenceProfile(columns, held, circumstances(device, held));
		DeviceFacts facts = columnReader.apply(columns);
		for (Target target : targets) {
			if (target.reaches(device)) {
				reader.accept(SingleDevice.of(target.facts, profile, facts, device));
			}
		}
	}

	private Set<Circumstance> circumstances(Device device, Set<UserLicence> held) {
		Set<Circumstance> found = EnumSet.noneOf(Circumstance.class);
		add(found, Circumstance.LICENCE_SHARED, licences.getOrDefault(device.getLicenceSerial(), 0) > 1);
		add(found, Circumstance.LICENCE_MOVED, isOther(device.getLicenceDevice(), device));
		add(found, Circumstance.UPGRADE_MOVED, isOther(device.getUpgradeDevice(), device));
		add(found, Circumstance.LONG_OFFLINE,
				device.getLastSeen() != null && device.getLastSeen().isBefore(offlineSince));
		add(found, Circumstance.USER_OVER_LIMIT, !held.isEmpty()
				&& users.getOrDefault(device.getUser().toLowerCase(Locale.ROOT), 0) > devicesPerUser);
		return found;
	}

	private static void add(Set<Circumstance> found, Circumstance circumstance, boolean holds) {
		if (holds) {
			found.add(circumstance);
		}
	}

	private static boolean isOther(String serial, Device device) {
		return isRecorded(serial) && !serial.equalsIgnoreCase(device.getSerial());
	}
}
