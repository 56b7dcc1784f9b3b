package org.imprimatur.cli;

import java.io.PrintStream;
import java.util.function.BooleanSupplier;

import org.imprimatur.cli.text.Wording;
import org.imprimatur.model.io.Progress;

/** A line on the terminal that says what takes long and how far it is. Shown after a second, gone at the end. */
final class ProgressLine implements Progress, AutoCloseable {

	private static final long PATIENCE_MILLIS = 1000;
	private static final long PERIOD_MILLIS = 200;
	private static final String CLEAR = "\r\u001B[K";
	private static final long MEBIBYTE = 1 << 20;

	private final PrintStream err;
	private final boolean shown;
	private final int width;
	private final BooleanSupplier stopped;
	private final Wording wording;
	private volatile String step = "";
	private volatile long done;
	private volatile long total;
	private volatile boolean inRows;
	private Thread painter;

	ProgressLine(PrintStream err, boolean shown, int width, BooleanSupplier stopped, Wording wording) {
		this.err = err;
		this.shown = shown;
		this.width = width;
		this.stopped = stopped;
		this.wording = wording;
	}

	/** Begins something else. */
	void step(String text) {
		step = text;
		done = 0;
		total = 0;
		inRows = false;
		if (shown && painter == null) {
			painter = Thread.ofPlatform().daemon().name("progress").start(this::paint);
		}
	}

	/** Begins something that counts rows rather than bytes. */
	void rows(String text) {
		step(text);
		inRows = true;
	}

	@Override
	public void advanced(long bytes, long ofBytes) {
		total = ofBytes;
		done = bytes;
	}

	@Override
	public boolean isCancelled() {
		return stopped.getAsBoolean();
	}

	private void paint() {
		boolean painted = false;
		try {
			Thread.sleep(PATIENCE_MILLIS);
			while (true) {
				painted = true;
				err.print(CLEAR + line());
				err.flush();
				Thread.sleep(PERIOD_MILLIS);
			}
		} catch (InterruptedException e) {
			if (painted) {
				err.print(CLEAR);
				err.flush();
			}
		}
	}

	private String line() {
		String text = total > 0 && inRows ? wording.text("progress.rows", step, 100 * done / total, done, total)
				: total > 0 ? wording.text("progress.part", step, 100 * done / total, done / MEBIBYTE, total / MEBIBYTE)
				: wording.text("progress.step", step);
		return text.length() < width ? text : text.substring(0, width - 1);
	}

	@Override
	public void close() {
		if (painter != null) {
			painter.interrupt();
			try {
				painter.join();
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			}
			painter = null;
		}
	}
}
