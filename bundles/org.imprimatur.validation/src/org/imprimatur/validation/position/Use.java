package org.imprimatur.validation.position;

/**
 * Licences that are needed.
 *
 * @param reason why
 * @param count  for how many devices or users
 */
public record Use(Reason reason, long count) {

	/** Why a device or user needs a licence; one that needs it for several reasons counts for the first. */
	public enum Reason {
		/** The device's own licence is a volume licence. */
		OWN_LICENCE,
		/** The fleet records that the device holds the right. */
		RECORDED_RIGHT,
		/** A deployment needs the right, and nothing records that the device has it. */
		DEPLOYMENT,
		/** The user is the primary user of a device and named by the licence. */
		COVERED_USER
	}
}
