package org.imprimatur.exchange.mapping;

import org.imprimatur.model.io.Progress;

/**
 * A listener for one part of a larger whole, which may count in other units.
 *
 * @param outer  hears of the whole
 * @param before what of the whole is done before the part
 * @param length how much of the whole the part is
 * @param whole  the whole
 */
record ShareOfProgress(Progress outer, long before, long length, long whole) implements Progress {

	@Override
	public void advanced(long done, long total) {
		double share = total > 0 ? Math.min(1, (double) done / total) : 1;
		outer.advanced(before + (long) (length * share), whole);
	}

	@Override
	public boolean isCancelled() {
		return outer.isCancelled();
	}
}
