package org.imprimatur.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The small files of the folder {@code fixtures}, copies of those of the importers' own tests. */
final class Fixtures {

	private Fixtures() {
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
