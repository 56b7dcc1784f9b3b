package org.imprimatur.validation.position;

import java.util.List;

/**
 * Entitlement against deployment for one item.
 *
 * @param item      what is counted
 * @param holdings  what is held, also what is not in force on the day
 * @param uses      what is needed
 * @param fromNewer licences of newer releases that cover this one by the downgrade right
 * @param toOlder   licences of this release that cover older ones by the downgrade right
 * @param countable whether the use can be counted at all; where not, {@link LicencePosition#uncounted()} says why
 */
public record PositionLine(Item item, List<Holding> holdings, List<Use> uses, long fromNewer, long toOlder,
		boolean countable) {

	/** Licences held on the day. */
	public long entitled() {
		return holdings.stream().filter(Holding::inForce).mapToLong(Holding::quantity).sum();
	}

	/** Licences needed. */
	public long consumed() {
		return uses.stream().mapToLong(Use::count).sum();
	}

	/** Licences over (positive) or missing (negative), downgrades taken into account. */
	public long balance() {
		return entitled() + fromNewer - consumed() - toOlder;
	}

	/** Licences over. */
	public long surplus() {
		return Math.max(0, balance());
	}

	/** Licences missing. */
	public long shortfall() {
		return Math.max(0, -balance());
	}
}
