package org.imprimatur.exchange.device;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Remembers of which kind machines are by the cells that tell it, since a fleet has many machines and few kinds. */
public final class KindMemo {

	private static final int MAX_KEPT = 50_000;

	private final Map<Cells, DeviceKind> known = new HashMap<>();

	/** Compared by what it holds. */
	private record Cells(String[] texts) {

		@Override
		public boolean equals(Object other) {
			return other instanceof Cells that && Arrays.equals(texts, that.texts);
		}

		@Override
		public int hashCode() {
			return Arrays.hashCode(texts);
		}
	}

	/** Nothing is known. */
	public KindMemo() {
	}

	/**
	 * The kind of a machine.
	 *
	 * @param cells all cells that tell it; not to be changed
	 * @param made  makes it, when no machine before had the same cells
	 */
	public DeviceKind of(String[] cells, Supplier<DeviceKind> made) {
		Cells key = new Cells(cells);
		DeviceKind kind = known.get(key);
		if (kind == null) {
			kind = made.get();
			if (known.size() < MAX_KEPT) {
				known.put(key, kind);
			}
		}
		return kind;
	}
}
