package org.imprimatur.validation.position;

import java.util.OptionalLong;

import org.imprimatur.model.Key;
import org.imprimatur.validation.facts.MakDemand;

/**
 * The activations of a MAK.
 *
 * @param key      the key
 * @param capacity how many it is good for; empty where that is not recorded
 * @param used     how many are used
 * @param planned  how many the deployments need
 * @param reserve  how many are to be kept for re-installations
 */
public record KeyLine(Key key, OptionalLong capacity, long used, long planned, long reserve) {

	static KeyLine of(MakDemand demand) {
		int capacity = demand.key().getCapacity();
		return new KeyLine(demand.key(), capacity > 0 ? OptionalLong.of(capacity) : OptionalLong.empty(),
				demand.key().getUsed(), demand.planned(), demand.reserve());
	}

	/** What is left once all is deployed and the reserve is kept; negative when activations are missing. */
	public OptionalLong remaining() {
		return capacity.isEmpty() ? capacity : OptionalLong.of(capacity.getAsLong() - used - planned - reserve);
	}
}
