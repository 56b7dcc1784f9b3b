package org.imprimatur.exchange.snipeit;

import java.util.Map;
import java.util.Optional;

import org.imprimatur.model.Family;
import org.imprimatur.model.catalogue.Catalogue;
import org.imprimatur.model.catalogue.Edition;
import org.imprimatur.model.fleet.DeviceRight;

/**
 * The right to Windows that a licence gives the device it is assigned to. Only editions that no device is sold with tell
 * one, since Windows licences for them are volume licences (DOMAIN 2.1); and only without a last day, for which a fleet
 * has no column.
 */
final class AssignedRight {

	private static final Map<String, DeviceRight> BY_EDITION = Map.of("Enterprise", DeviceRight.ENTERPRISE,
			"EnterpriseN", DeviceRight.ENTERPRISE, "EnterpriseS", DeviceRight.LTSC, "EnterpriseSN", DeviceRight.LTSC,
			"Education", DeviceRight.EDUCATION, "EducationN", DeviceRight.EDUCATION);

	private AssignedRight() {
	}

	/** The right that a licence gives; empty when it leaves it open. */
	static Optional<DeviceRight> of(SnipeLicence licence, Catalogue catalogue) {
		if (!licence.ends().isEmpty() || catalogue.caption(licence.title()).isEmpty()) {
			return Optional.empty();
		}
		return catalogue.edition(Family.WINDOWS_CLIENT, licence.title()).map(Edition::id).map(BY_EDITION::get);
	}
}
