package org.imprimatur.validation.ui.document;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.function.Supplier;

import org.imprimatur.model.Estate;
import org.imprimatur.validation.engine.CheckOptions;
import org.imprimatur.validation.engine.Delta;
import org.imprimatur.validation.engine.LiveCheck;
import org.imprimatur.validation.engine.Survey;
import org.imprimatur.validation.fix.QuickFixes;

/** What the rules say of an estate. It is checked when that is first asked for, and from then on followed. */
final class EstateCheck {

	private final Lock lock;
	private final Estate estate;
	private final Supplier<CheckOptions> options;
	private volatile LiveCheck live;
	private volatile Survey newest;
	private boolean firstIsNews;
	private QuickFixes fixes;

	/**
	 * The check of an estate.
	 *
	 * @param lock    held by whoever changes the estate
	 * @param options with what it is checked; asked once
	 */
	EstateCheck(Lock lock, Estate estate, Supplier<CheckOptions> options) {
		this.lock = lock;
		this.estate = estate;
		this.options = options;
	}

	/** What the newest check saw; empty before the first one. Never waits. */
	Optional<Survey> newest() {
		return Optional.ofNullable(newest);
	}

	/** What the newest check saw; checks for the first time if nobody has. */
	Survey survey() {
		if (newest == null) {
			lock.lock();
			try {
				begin();
			} finally {
				lock.unlock();
			}
		}
		return newest;
	}

	/** Checks for the first time, unless that was done. */
	private void begin() {
		if (live == null) {
			live = new LiveCheck(estate, options.get());
			newest = live.survey();
			firstIsNews = true;
		}
	}

	/** Checks what changed; tells what came and went since this was last asked, if anything was checked. */
	Optional<Delta> refresh() {
		lock.lock();
		try {
			begin();
			boolean stale = live.isStale();
			Delta delta = live.refresh();
			if (stale) {
				newest = live.survey();
				fixes = null;
			}
			boolean first = firstIsNews;
			firstIsNews = false;
			return first ? Optional.of(new Delta(newest.result().findings(), List.of()))
					: Optional.of(delta).filter(it -> stale);
		} finally {
			lock.unlock();
		}
	}

	/** Whether the estate was changed since it was checked. */
	boolean isStale() {
		LiveCheck following = live;
		return following != null && following.isStale();
	}

	/** The fixes for the findings of the newest check. For those who hold the lock. */
	QuickFixes fixes() {
		begin();
		if (fixes == null) {
			fixes = new QuickFixes(live);
		}
		return fixes;
	}

	/** Follows the estate no more. Never waits. */
	void close() {
		LiveCheck following = live;
		if (following != null) {
			following.close();
		}
	}
}
