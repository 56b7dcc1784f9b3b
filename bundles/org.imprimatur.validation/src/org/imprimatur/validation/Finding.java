package org.imprimatur.validation;

import java.util.List;
import java.util.Optional;

import org.imprimatur.model.Element;

/**
 * What a rule found: one for all devices that agree, never one a device.
 *
 * @param rule       id of the rule
 * @param severity   weight after the project's settings
 * @param message    what is wrong
 * @param element    where it stands: a deployment, a key, an agreement
 * @param related    what else it speaks of: image, agreement, key, manufacturer
 * @param profile    the licence profile concerned; empty when the finding does not depend on devices
 * @param devices    the devices concerned
 * @param settlement the evidence or waiver that answers it, also when that has expired or is incomplete
 * @param regrading  the project's decision that changed its severity
 */
public record Finding(String rule, Severity severity, Message message, Element element, List<Element> related,
		Optional<LicenceProfile> profile, DeviceSet devices, Optional<Settlement> settlement,
		Optional<Regrading> regrading) {

	/** Reads only what nearly always tells findings apart: checks compare all of them after each edit. */
	@Override
	public int hashCode() {
		return 31 * (31 * rule.hashCode() + element.hashCode())
				+ (profile.isPresent() ? profile.hashCode() : message.hashCode());
	}

	/** Whether it still counts: nothing answers it, or what did has expired or is incomplete. */
	public boolean isOpen() {
		return settlement.filter(Settlement::holds).isEmpty();
	}

	/** Whether it is open and weighs as much as the bar or more. */
	public boolean counts(Severity bar) {
		return isOpen() && severity.reaches(bar);
	}
}
