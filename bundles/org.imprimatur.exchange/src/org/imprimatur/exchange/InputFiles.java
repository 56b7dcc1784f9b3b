package org.imprimatur.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Files that users name to be imported. */
public final class InputFiles {

	private InputFiles() {
	}

	/**
	 * Refuses what no importer could read, before any of them stumbles over it.
	 *
	 * @throws ImportException when some of them are missing, folders, pipes and the like, or not readable
	 */
	public static void check(List<Path> files, ImportContext context) throws ImportException {
		ProblemList damage = new ProblemList(context.messages());
		for (Path file : files) {
			if (Files.notExists(file)) {
				damage.add(file, 0, "", "file.missing");
			} else if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
				damage.add(file, 0, "", "file.unreadable");
			}
		}
		damage.throwIfAny();
	}
}
