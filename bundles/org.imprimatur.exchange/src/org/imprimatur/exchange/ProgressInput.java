package org.imprimatur.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.imprimatur.model.io.Progress;

/** Tells a {@link Progress} how many bytes were read, and lets it stop the reading. */
public final class ProgressInput extends FilterInputStream {

	private static final int STEP = 1 << 18;

	private final long total;
	private final Progress progress;
	private long done;
	private long told;

	/**
	 * A stream of so many bytes.
	 *
	 * @param total    how many there are
	 * @param progress hears how many are read
	 */
	public ProgressInput(InputStream in, long total, Progress progress) {
		super(in);
		this.total = total;
		this.progress = progress;
	}

	@Override
	public int read() throws IOException {
		int value = super.read();
		advance(value < 0 ? 0 : 1);
		return value;
	}

	@Override
	public int read(byte[] target, int offset, int length) throws IOException {
		int count = super.read(target, offset, length);
		advance(Math.max(0, count));
		return count;
	}

	@Override
	public boolean markSupported() {
		return false;
	}

	private void advance(int count) {
		done += count;
		if (done - told >= STEP || done == total && told < total) {
			told = done;
			progress.report(done, total);
		}
	}
}
