package org.imprimatur.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

import org.imprimatur.model.io.AtomicFile;

/** The file that a report is written to: never one that was read to make it. */
final class OutputFile {

	private static final List<String> INPUTS = List.of(".imprimatur", ".fleet.csv");

	private final Path file;

	/**
	 * A file to write to.
	 *
	 * @throws UsageException      when it is an input or a folder
	 * @throws NoSuchFileException when its folder is not there
	 */
	OutputFile(Path named, List<Path> inputs, Session session) throws IOException {
		file = session.resolve(named);
		if (INPUTS.stream().anyMatch(file.toString()::endsWith)) {
			throw session.usage("output.input", named);
		}
		for (Path input : inputs) {
			Path read = session.resolve(input);
			if (Files.exists(read) && Files.exists(file) && Files.isSameFile(read, file)) {
				throw session.usage("output.input", named);
			}
		}
		if (Files.isDirectory(file)) {
			throw session.usage("output.folder", named);
		}
		Path folder = file.toAbsolutePath().getParent();
		if (!Files.isDirectory(folder)) {
			throw new NoSuchFileException(session.shown(folder).toString());
		}
	}

	/** Where it is. */
	Path path() {
		return file;
	}

	void write(String text) throws IOException {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		AtomicFile.write(file, out -> out.write(bytes));
	}
}
