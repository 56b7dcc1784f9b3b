package org.imprimatur.model.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/** Replaces files as a whole or not at all. */
public final class AtomicFile {

	private static final int BUFFER = 1 << 16;
	private static final int MAX_LINKS = 40;

	/** Writes what a file is to hold. */
	@FunctionalInterface
	public interface Content {

		/** Writes everything into the stream, which the caller closes. */
		void writeTo(OutputStream out) throws IOException;
	}

	private AtomicFile() {
	}

	/**
	 * Replaces or creates a file. What is written goes into a temporary file beside it, which takes the file's place,
	 * and has its permissions, only when everything is on disk. After any failure the old file is as it was and the
	 * temporary one is gone. A symbolic link stays; the file it points to is replaced.
	 */
	public static void write(Path file, Content content) throws IOException {
		Path target = followLinks(file.toAbsolutePath());
		boolean replaces = Files.exists(target);
		if (replaces && !Files.isWritable(target)) {
			throw new AccessDeniedException(target.toString());
		}
		Path temporary = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
		try {
			try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.CREATE_NEW,
					StandardOpenOption.WRITE)) {
				if (replaces) {
					copyPermissions(target, temporary);
				}
				OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
				content.writeTo(out);
				out.flush();
				channel.force(true);
			}
			Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
		} finally {
			Files.deleteIfExists(temporary);
		}
	}

	private static Path followLinks(Path file) throws IOException {
		if (Files.exists(file)) {
			return file.toRealPath();
		}
		Path target = file;
		for (int links = 0; Files.isSymbolicLink(target); links++) {
			if (links > MAX_LINKS) {
				throw new FileSystemLoopException(file.toString());
			}
			target = target.resolveSibling(Files.readSymbolicLink(target));
		}
		return target;
	}

	private static void copyPermissions(Path from, Path to) throws IOException {
		PosixFileAttributeView source = Files.getFileAttributeView(from, PosixFileAttributeView.class);
		if (source != null) {
			Files.setPosixFilePermissions(to, source.readAttributes().permissions());
		}
	}
}
