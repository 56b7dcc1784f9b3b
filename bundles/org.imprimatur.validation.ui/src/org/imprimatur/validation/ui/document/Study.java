package org.imprimatur.validation.ui.document;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

import org.imprimatur.model.io.Progress;

/** Lets others in while somebody reads for long, and ends the reading when one of them has changed something. */
final class Study implements Progress {

	private final ReentrantLock lock;
	private final BooleanSupplier changed;
	private final Progress progress;

	/**
	 * Reading under a fair lock, held once by the reader.
	 *
	 * @param changed whether what is read is not what it was; asked under the lock
	 */
	Study(ReentrantLock lock, BooleanSupplier changed, Progress progress) {
		this.lock = lock;
		this.changed = changed;
		this.progress = progress;
	}

	@Override
	public void advanced(long done, long total) {
		if (lock.hasQueuedThreads() && lock.getHoldCount() == 1) {
			lock.unlock();
			lock.lock();
			if (changed.getAsBoolean()) {
				throw new ChangedMeanwhileException();
			}
		}
		progress.advanced(done, total);
	}

	@Override
	public boolean isCancelled() {
		return progress.isCancelled();
	}
}
