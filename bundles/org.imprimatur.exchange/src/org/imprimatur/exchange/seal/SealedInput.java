package org.imprimatur.exchange.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.imprimatur.exchange.image.FileHash;
import org.imprimatur.model.io.Progress;

/**
 * A file that was read for a check.
 *
 * @param role   what it was read as
 * @param file   where it is, from the plan's folder, with slashes
 * @param size   in bytes
 * @param sha256 64 hexadecimal digits
 */
public record SealedInput(Role role, String file, long size, String sha256) {

	/** What a file is read as. */
	public enum Role {
		PLAN, FLEET, CATALOGUE, SETTINGS
	}

	/** What a file holds now. */
	public static SealedInput of(Role role, Path file, Path folder, Progress progress) throws IOException {
		return new SealedInput(role, relative(file, folder), Files.size(file), FileHash.sha256(file, progress));
	}

	/** A path from a folder, with slashes; the absolute one where there is no way. */
	static String relative(Path file, Path folder) {
		Path to = file.toAbsolutePath().normalize();
		Path from = folder.toAbsolutePath().normalize();
		Path path = to.getRoot().equals(from.getRoot()) ? from.relativize(to) : to;
		return path.toString().replace('\\', '/');
	}
}
