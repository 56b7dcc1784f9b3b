package org.imprimatur.validation;

import java.util.Set;

import org.imprimatur.model.UserLicence;
import org.imprimatur.model.fleet.DeviceProfile;

/**
 * All that a rule may read of a device. Devices that agree in it get the same verdict, so a rule looks at it once.
 *
 * @param device        the shared columns; those that no rule reads (site, department, group) are empty
 * @param coverage      licences that the devices' primary users hold
 * @param circumstances what was found by looking across devices
 */
public record LicenceProfile(DeviceProfile device, Set<UserLicence> coverage, Set<Circumstance> circumstances) {

	/** Facts about a device that only show beside the others or beside the calendar. */
	public enum Circumstance {
		/** Another device records the same licence number (RIM-303). */
		LICENCE_SHARED,
		/** Its licence was sold with another device (RIM-304). */
		LICENCE_MOVED,
		/** Its volume upgrade licence was first assigned to another device (RIM-305). */
		UPGRADE_MOVED,
		/** Its primary user covers more devices than a user licence allows (RIM-316). */
		USER_OVER_LIMIT,
		/** It was not seen on the network for longer than a KMS activation lasts (RIM-507). */
		LONG_OFFLINE
	}
}
