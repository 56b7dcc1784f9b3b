package org.imprimatur.validation.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Set;

import org.imprimatur.model.Device;
import org.imprimatur.validation.LicenceProfile;

/** Devices of one licence profile that belong to the same groups. Compared by identity. */
@SuppressWarnings("serial")
final class Bucket extends ArrayList<Device> {

	private final transient LicenceProfile profile;
	private final transient BitSet groups;

	Bucket(LicenceProfile profile, BitSet groups) {
		this.profile = profile;
		this.groups = groups;
	}

	LicenceProfile profile() {
		return profile;
	}

	/** Places of the groups in the estate's list. */
	BitSet groups() {
		return groups;
	}

	/** Takes out those of the devices that are here; tells whether there were any. One pass, however many there are. */
	boolean takeOut(Set<Device> devices) {
		return devices.size() == 1 ? remove(devices.iterator().next()) : removeIf(devices::contains);
	}

	@Override
	public boolean equals(Object other) {
		return this == other;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(this);
	}
}
