package org.imprimatur.validation.fix;

/** How far a quick fix reaches. */
enum Extent {
	/** Elements of the plan, but not what its groups select. */
	PLAN,
	/** Also device groups, so that the fleets have to be sorted anew. */
	GROUPS,
	/** Devices of a fleet. */
	FLEET
}
