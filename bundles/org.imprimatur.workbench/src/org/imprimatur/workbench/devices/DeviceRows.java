package org.imprimatur.workbench.devices;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.imprimatur.model.Device;
import org.imprimatur.model.Estate;
import org.imprimatur.model.Fleet;
import org.imprimatur.model.fleet.DeviceProfile;
import org.imprimatur.validation.engine.Survey;
import org.imprimatur.validation.proposal.Verdict;
import org.imprimatur.validation.proposal.VerdictCounts;

/** All devices of an estate in the order of its fleets, with their verdicts: four bytes and one byte for each. */
final class DeviceRows {

	/** No devices. */
	static final DeviceRows NONE = new DeviceRows(new Device[0], new byte[0]);

	private final Device[] devices;
	private final byte[] verdicts;
	private final Set<DeviceProfile> profiles = Collections.newSetFromMap(new IdentityHashMap<>());

	private DeviceRows(Device[] devices, byte[] verdicts) {
		this.devices = devices;
		this.verdicts = verdicts;
		for (Device device : devices) {
			profiles.add(Objects.requireNonNullElse(device.getProfile(), DeviceProfile.EMPTY));
		}
	}

	/** What the devices share: some thousands for a million devices. */
	Set<DeviceProfile> profiles() {
		return profiles;
	}

	/** Reads an estate; nobody may change it meanwhile. */
	static DeviceRows of(Estate estate, Survey survey) {
		List<Fleet> fleets = estate.getFleets();
		Device[] devices = new Device[fleets.stream().mapToInt(fleet -> fleet.getDevices().size()).sum()];
		int next = 0;
		for (Fleet fleet : fleets) {
			for (Device device : fleet.getDevices()) {
				devices[next++] = device;
			}
		}
		return new DeviceRows(devices, verdicts(devices, survey));
	}

	private static byte[] verdicts(Device[] devices, Survey survey) {
		Map<Device, Verdict> planned = new IdentityHashMap<>();
		for (Map.Entry<Collection<Device>, Verdict> part : VerdictCounts.byPart(survey).entrySet()) {
			part.getKey().forEach(device -> planned.put(device, part.getValue()));
		}
		byte[] verdicts = new byte[devices.length];
		for (int i = 0; i < devices.length; i++) {
			Verdict verdict = planned.get(devices[i]);
			verdicts[i] = (byte) (verdict == null ? 0 : verdict.ordinal() + 1);
		}
		return verdicts;
	}

	int size() {
		return devices.length;
	}

	Device device(int row) {
		return devices[row];
	}

	/** The verdict on a device; empty where no deployment reaches it. */
	Optional<Verdict> verdict(int row) {
		return verdicts[row] == 0 ? Optional.empty() : Optional.of(Verdict.values()[verdicts[row] - 1]);
	}

	/** A number that orders verdicts: 0 for none, then the better ones first. */
	int weight(int row) {
		return verdicts[row];
	}
}
