package org.imprimatur.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;

/** The small files of the folder {@code fixtures}, copies of those of the importers' own tests. */
final class Fixtures {

	private Fixtures() {
	}

	/**
	 * Makes a file of 10 GB that takes no room on the disk.
	 *
	 * @param start what it begins with; the rest is zeros
	 */
	static Path tenGigabytes(Path file, byte[] start) throws IOException {
		try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
			sparse.write(start);
			sparse.setLength(10L << 30);
		}
		return file;
	}

	/** Puts one into a folder. */
	static Path copy(String name, Path folder) throws IOException {
		Path file = folder.resolve(name);
		try (InputStream in = Fixtures.class.getResourceAsStream("fixtures/" + name)) {
			Files.copy(in, file);
		}
		return file;
	}
}
