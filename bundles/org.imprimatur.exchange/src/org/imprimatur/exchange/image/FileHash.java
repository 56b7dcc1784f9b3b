package org.imprimatur.exchange.image;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.imprimatur.model.io.Progress;

/** The SHA-256 of a file of any size. */
public final class FileHash {

	private static final int BUFFER = 1 << 20;

	private FileHash() {
	}

	/**
	 * Reads the whole file once.
	 *
	 * @param progress hears how many bytes are read, about once for each MiB, and may stop it
	 * @return 64 hexadecimal digits in lower case
	 * @throws IOException when the file cannot be read
	 * @throws java.util.concurrent.CancellationException when the progress wants to stop
	 */
	public static String sha256(Path file, Progress progress) throws IOException {
		MessageDigest digest = digest();
		ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
			long total = channel.size();
			long done = 0;
			progress.report(done, total);
			while (channel.read(buffer) >= 0) {
				done += buffer.flip().remaining();
				digest.update(buffer);
				buffer.clear();
				progress.report(done, Math.max(done, total));
			}
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	private static MessageDigest digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
