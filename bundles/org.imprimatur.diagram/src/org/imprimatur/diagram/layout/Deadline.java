package org.imprimatur.diagram.layout;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** Runs what may take too long or fail in a library, and goes on without its result then. */
final class Deadline {

	private Deadline() {
	}

	/**
	 * Runs a task in a thread of its own, which is abandoned when the time is up.
	 *
	 * @param task asks what it is given whether to give up
	 * @return empty if the time was up or the task threw a {@link RuntimeException}
	 */
	static <T> Optional<T> run(Duration time, Function<BooleanSupplier, T> task) {
		AtomicBoolean late = new AtomicBoolean();
		FutureTask<T> result = new FutureTask<>(() -> task.apply(late::get));
		Thread.ofPlatform().daemon().name("diagram layout").start(result);
		try {
			return Optional.of(result.get(time.toMillis(), TimeUnit.MILLISECONDS));
		} catch (TimeoutException | ExecutionException e) {
			return Optional.empty();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return Optional.empty();
		} finally {
			late.set(true);
		}
	}
}
