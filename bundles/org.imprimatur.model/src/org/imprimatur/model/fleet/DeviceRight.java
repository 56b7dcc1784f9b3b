package org.imprimatur.model.fleet;

/** Rights that a device may hold beside the licence it came with; literals of the column {@code rights}. */
public enum DeviceRight {
	/** Windows Pro Upgrade bought under a volume licence. */
	VL_UPGRADE,
	/** Software Assurance. */
	SA,
	/** Windows Enterprise per device. */
	ENTERPRISE,
	/** Windows Enterprise LTSC per device. */
	LTSC,
	/** Windows Education per device. */
	EDUCATION,
	/** Microsoft's free upgrade to Windows 10 or 11, recorded. */
	FREE_UPGRADE,
	/** Rental Rights of the renting organisation. */
	RENTAL
}
