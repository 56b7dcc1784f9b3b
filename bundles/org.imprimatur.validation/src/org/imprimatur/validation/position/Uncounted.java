package org.imprimatur.validation.position;

import java.util.Optional;

import org.imprimatur.model.Element;

/**
 * Something the position leaves out.
 *
 * @param reason  why
 * @param source  the purchase, entitlement or user licence; empty for devices
 * @param product release and edition of the licence concerned; empty where that is not what is unclear
 * @param count   how many devices or licences
 */
public record Uncounted(Reason reason, Optional<Element> source, String product, long count) {

	/** Why something cannot be counted. */
	public enum Reason {
		/** Cores decide, which fleets do not record. */
		CORES,
		/** A product is missing or not in the catalogue. */
		PRODUCT_UNKNOWN,
		/** An entitlement by users does not say who they are. */
		USERS_NOT_NAMED,
		/** A user licence does not say how many were bought. */
		QUANTITY_UNKNOWN,
		/** How the devices' licence was sold is not recorded. */
		CHANNEL_UNKNOWN,
		/** Devices to be re-imaged have no licence; a volume upgrade does not replace a full one. */
		NO_BASE_LICENCE,
		/** The devices rest on Microsoft's free upgrade, of which nobody sells licences. */
		FREE_UPGRADE
	}
}
