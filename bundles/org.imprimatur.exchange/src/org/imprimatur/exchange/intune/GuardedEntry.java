package org.imprimatur.exchange.intune;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

import org.imprimatur.exchange.UnsafeContentException;

/** Unpacks a file of an archive within limits, and compares its checksum at the end. */
final class GuardedEntry extends FilterInputStream {

	private final ZipEntry entry;
	private final ZipLimits limits;
	private final CRC32 checksum = new CRC32();
	private long unpacked;

	GuardedEntry(InputStream in, ZipEntry entry, ZipLimits limits) {
		super(in);
		this.entry = entry;
		this.limits = limits;
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
	}

	@Override
	public int read(byte[] target, int offset, int length) throws IOException {
		int count = super.read(target, offset, length);
		if (count > 0) {
			unpacked += count;
			checksum.update(target, offset, count);
			check();
		} else if (count < 0 && entry.getCrc() != checksum.getValue()) {
			throw new UnsafeContentException("zip.damaged", entry.getName());
		}
		return count;
	}

	private void check() throws UnsafeContentException {
		if (unpacked > limits.bytes()) {
			throw new UnsafeContentException("zip.size", limits.bytes());
		}
		if (unpacked > ZipLimits.FREE_BYTES && unpacked / Math.max(1, entry.getCompressedSize()) > limits.ratio()) {
			throw new UnsafeContentException("zip.ratio", entry.getName(), limits.ratio());
		}
	}

	@Override
	public long skip(long count) throws IOException {
		return Math.max(0, read(new byte[(int) Math.min(Math.max(0, count), 1 << 13)]));
	}

	@Override
	public boolean markSupported() {
		return false;
	}
}
