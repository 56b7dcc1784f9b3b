package org.imprimatur.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.util.Optional;

/** Standard output that remembers why it failed, since a print stream tells nobody. */
final class StandardOutput extends FilterOutputStream {

	private static final String READER_GONE = "Broken pipe";

	private IOException failure;

	StandardOutput() {
		super(new FileOutputStream(FileDescriptor.out));
	}

	@Override
	public void write(int octet) throws IOException {
		write(new byte[] { (byte) octet }, 0, 1);
	}

	@Override
	public void write(byte[] bytes, int offset, int length) throws IOException {
		try {
			out.write(bytes, offset, length);
		} catch (IOException e) {
			failure = e;
			throw e;
		}
	}

	/** Why something was lost; empty too when the reader had enough, as {@code head} does. */
	Optional<IOException> failure() {
		return Optional.ofNullable(failure).filter(e -> !READER_GONE.equals(e.getMessage()));
	}
}
