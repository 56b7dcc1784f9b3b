package org.imprimatur.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.imprimatur.model.fleet.StrictReader;

/**
 * Bytes that an importer reads: a file's, or those of a file within an archive.
 *
 * @param name     how problems call it
 * @param size     how many bytes there are; -1 when not known
 * @param opener   begins to read them, as often as it is asked
 * @param encoding how text in them is encoded; empty when its beginning tells
 */
public record FileContent(Path name, long size, Opener opener, Optional<Charset> encoding) {

	/** Begins to read. */
	@FunctionalInterface
	public interface Opener {

		/** A stream that the caller closes. */
		InputStream open() throws IOException;
	}

	/** A content whose beginning tells how it is encoded. */
	public FileContent(Path name, long size, Opener opener) {
		this(name, size, opener, Optional.empty());
	}

	/** The content of a file, which need not exist before it is opened. */
	public static FileContent of(Path file) {
		return new FileContent(file, size(file), () -> Files.newInputStream(file));
	}

	/** The same bytes, encoded so. */
	public FileContent in(Optional<Charset> forced) {
		return new FileContent(name, size, opener, forced);
	}

	/** Decodes bytes of this content. */
	public Reader text(InputStream bytes) throws IOException {
		return new StrictReader(bytes, encoding);
	}

	private static long size(Path file) {
		try {
			return Files.size(file);
		} catch (IOException e) {
			return -1;
		}
	}
}
