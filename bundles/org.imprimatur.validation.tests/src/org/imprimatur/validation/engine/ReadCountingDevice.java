package org.imprimatur.validation.engine;

import org.imprimatur.model.fleet.DeviceProfile;
import org.imprimatur.model.impl.DeviceImpl;

/** A device that counts how often somebody looks at its profile or its user. */
final class ReadCountingDevice extends DeviceImpl {

	private int reads;

	int reads() {
		return reads;
	}

	void forget() {
		reads = 0;
	}

	@Override
	public DeviceProfile getProfile() {
		reads++;
		return super.getProfile();
	}

	@Override
	public String getUser() {
		reads++;
		return super.getUser();
	}
}
