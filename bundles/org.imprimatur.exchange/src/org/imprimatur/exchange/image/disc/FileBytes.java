package org.imprimatur.exchange.image.disc;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The bytes of a file of any size. */
public final class FileBytes implements ByteSource, Closeable {

	private final FileChannel channel;
	private final long length;

	/** Opens a file for reading. */
	public FileBytes(Path file) throws IOException {
		channel = FileChannel.open(file, StandardOpenOption.READ);
		length = channel.size();
	}

	@Override
	public long length() {
		return length;
	}

	@Override
	public long place(long position) {
		return position;
	}

	@Override
	public void read(long position, byte[] target, int offset, int count) throws IOException {
		if (!holds(position, count)) {
			throw outside(position, count);
		}
		ByteBuffer buffer = ByteBuffer.wrap(target, offset, count);
		while (buffer.hasRemaining()) {
			if (channel.read(buffer, position + count - buffer.remaining()) < 0) {
				throw new EOFException();
			}
		}
	}

	@Override
	public void close() throws IOException {
		channel.close();
	}
}
