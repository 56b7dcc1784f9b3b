package org.imprimatur.validation.facts;

import java.util.List;

import org.imprimatur.model.Device;
import org.imprimatur.validation.DeviceSet;
import org.imprimatur.validation.LicenceProfile;
import org.imprimatur.validation.facts.DeploymentFacts.Cell;

/** Makes what rules ask about for one device, as engines without licence profiles do. Here because it uses internals. */
public final class SingleDevice {

	private SingleDevice() {
	}

	/** The device under a deployment. */
	public static ProfileFacts of(DeploymentFacts deployment, LicenceProfile profile, DeviceFacts facts, Device device) {
		return new ProfileFacts(deployment, new Cell(profile, facts, DeviceSet.of(List.of(List.of(device)))));
	}
}
