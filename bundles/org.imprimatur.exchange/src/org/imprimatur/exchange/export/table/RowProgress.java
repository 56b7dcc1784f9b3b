package org.imprimatur.exchange.export.table;

import java.util.Collection;

import org.imprimatur.model.io.Progress;

/** Tells a listener now and then how many rows are written. */
public final class RowProgress {

	private static final int STEP = 1000;

	private final Progress progress;
	private final long total;
	private long done;

	/** Progress through so many rows. */
	public RowProgress(Progress progress, long total) {
		this.progress = progress;
		this.total = total;
	}

	/** Progress through these tables. */
	public static RowProgress of(Collection<Table<?>> tables, Progress progress) {
		return new RowProgress(progress, tables.stream().mapToLong(Table::size).sum());
	}

	/**
	 * One more is written.
	 *
	 * @throws java.util.concurrent.CancellationException when the listener wants to stop
	 */
	public void next() {
		if (done++ % STEP == 0) {
			progress.report(done - 1, total);
		}
	}
}
