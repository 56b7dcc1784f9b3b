package org.imprimatur.model.io;

import java.util.Map;
import java.util.concurrent.CancellationException;

/**
 * Hears how far the reading or writing of a file has come, and may stop it. Given to a resource as a load or save
 * option under {@link #OPTION}.
 */
@FunctionalInterface
public interface Progress {

	/** Key of the load and save option that holds a {@code Progress}. */
	String OPTION = "org.imprimatur.progress";

	/** Nobody listens. */
	Progress NONE = (done, total) -> {
	};

	/**
	 * Some more is done. Called often, on the thread that reads or writes.
	 *
	 * @param done what is done, in bytes when reading and in elements or devices when writing
	 * @param total what there is to do, in the same unit; -1 when not known
	 */
	void advanced(long done, long total);

	/** Whether the user wants to stop. */
	default boolean isCancelled() {
		return false;
	}

	/**
	 * Tells this listener how far things are.
	 *
	 * @throws CancellationException when it wants to stop
	 */
	default void report(long done, long total) {
		if (isCancelled()) {
			throw new CancellationException();
		}
		advanced(done, total);
	}

	/** A listener for one part of a larger whole that this one hears of: {@code before} is done already. */
	default Progress part(long before, long whole) {
		Progress outer = this;
		return new Progress() {
			@Override
			public void advanced(long done, long total) {
				outer.advanced(before + done, whole);
			}

			@Override
			public boolean isCancelled() {
				return outer.isCancelled();
			}
		};
	}

	/** The listener among these load or save options, else {@link #NONE}. */
	static Progress of(Map<?, ?> options) {
		return options != null && options.get(OPTION) instanceof Progress progress ? progress : NONE;
	}
}
