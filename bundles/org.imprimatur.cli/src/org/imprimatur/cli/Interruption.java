package org.imprimatur.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Ctrl+C: lets the running command notice, and remove a half-written temporary file, before the JVM ends. */
final class Interruption {

	private static final long PATIENCE_SECONDS = 3;

	private final CountDownLatch finished = new CountDownLatch(1);
	private volatile boolean requested;

	private Interruption() {
	}

	static Interruption install() {
		Interruption interruption = new Interruption();
		Runtime.getRuntime().addShutdownHook(new Thread(interruption::request, "stop"));
		return interruption;
	}

	private void request() {
		requested = true;
		try {
			finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	boolean isRequested() {
		return requested;
	}

	/** The command has ended, one way or the other. */
	void done() {
		finished.countDown();
	}
}
