package org.imprimatur.exchange.device;

import java.util.List;

import org.imprimatur.model.fleet.DeviceProfile;

/**
 * What many machines have in common, made once for all of them.
 *
 * @param profile what the columns that devices share hold
 * @param cells   the cells of the columns that a fleet does not know
 * @param doubts  why licence columns stay empty
 */
public record DeviceKind(DeviceProfile profile, List<String> cells, List<Doubt> doubts) {

	/** Copies the lists, unless they cannot change anyway. */
	public DeviceKind {
		cells = List.copyOf(cells);
		doubts = List.copyOf(doubts);
	}
}
