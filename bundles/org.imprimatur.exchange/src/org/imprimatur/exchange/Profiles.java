package org.imprimatur.exchange;

import java.util.HashMap;
import java.util.Map;

import org.imprimatur.model.Device;
import org.imprimatur.model.Fleet;
import org.imprimatur.model.fleet.DeviceProfile;

/** Keeps one profile for all devices that agree. */
public final class Profiles {

	private final Map<DeviceProfile, DeviceProfile> known = new HashMap<>();

	/** No profiles yet. */
	public Profiles() {
	}

	/** Those of a fleet. */
	Profiles(Fleet fleet) {
		fleet.getDevices().forEach(this::share);
	}

	/** The profile of the same values that came first. */
	public DeviceProfile shared(DeviceProfile profile) {
		DeviceProfile first = known.putIfAbsent(profile, profile);
		return first == null ? profile : first;
	}

	/** Gives a device the profile that an earlier one with the same values has. */
	void share(Device device) {
		DeviceProfile profile = device.getProfile();
		if (profile != null && shared(profile) != profile) {
			device.setProfile(shared(profile));
		}
	}
}
