package org.imprimatur.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Bytes that an importer reads: a file's, or those of a file within an archive.
 *
 * @param name   how problems call it
 * @param size   how many bytes there are; -1 when not known
 * @param opener begins to read them, as often as it is asked
 */
public record FileContent(Path name, long size, Opener opener) {

	/** Begins to read. */
	@FunctionalInterface
	public interface Opener {

		/** A stream that the caller closes. */
		InputStream open() throws IOException;
	}

	/** The content of a file, which need not exist before it is opened. */
	public static FileContent of(Path file) {
		return new FileContent(file, size(file), () -> Files.newInputStream(file));
	}

	private static long size(Path file) {
		try {
			return Files.size(file);
		} catch (IOException e) {
			return -1;
		}
	}
}
