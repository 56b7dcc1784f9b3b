package org.imprimatur.model.io;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of a plan: limited in number, and watched for the kind of line end they have. */
final class PlanInput extends FilterInputStream {

	static final String UNIX = "\n";
	private static final String WINDOWS = "\r\n";

	private final long limit;
	private final int[] start = { -1, -1 };
	private long count;
	private int last;
	private boolean lineEndSeen;
	private String lineDelimiter = UNIX;

	PlanInput(InputStream in, long limit) {
		super(in);
		this.limit = limit;
	}

	/** Whether reading stopped at the limit. */
	boolean isTooLong() {
		return count > limit;
	}

	/** Whether the file begins like UTF-16: its first two bytes are that byte order mark, or one of them is 0. */
	boolean isWide() {
		boolean mark = start[0] == 0xFE && start[1] == 0xFF || start[0] == 0xFF && start[1] == 0xFE;
		return mark || start[0] == 0 || start[1] == 0;
	}

	/** The first line end of the file, so that a plan of Windows stays one. */
	String lineDelimiter() {
		return lineDelimiter;
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
	}

	@Override
	public int read(byte[] target, int offset, int length) throws IOException {
		int read = super.read(target, offset, length);
		for (int i = offset; i < offset + read && !lineEndSeen; i++) {
			watch(target[i]);
		}
		for (int i = 0; i < read && count + i < start.length; i++) {
			start[(int) count + i] = target[offset + i] & 0xFF;
		}
		count += Math.max(read, 0);
		if (isTooLong()) {
			throw new IOException("More than " + limit + " bytes");
		}
		return read;
	}

	private void watch(byte value) {
		if (value == '\n') {
			lineEndSeen = true;
			lineDelimiter = last == '\r' ? WINDOWS : lineDelimiter;
		}
		last = value;
	}

	@Override
	public boolean markSupported() {
		return false;
	}
}
