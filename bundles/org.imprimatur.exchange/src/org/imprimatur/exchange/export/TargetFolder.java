package org.imprimatur.exchange.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;

/** Makes or replaces a folder as a whole or not at all. */
public final class TargetFolder {

	/** Fills a folder. */
	@FunctionalInterface
	public interface Content {

		/** Writes everything into the folder, which is there and empty. */
		void writeTo(Path folder) throws IOException;
	}

	private TargetFolder() {
	}

	/**
	 * Makes a folder. What is written goes into a temporary folder beside it, which takes its place when all is there.
	 * After any failure the old folder is as it was.
	 *
	 * @param overwrite whether a folder with something in it is replaced
	 * @param mark      the file by which a folder is known to be an earlier export; no other is ever replaced
	 * @throws DirectoryNotEmptyException when the folder holds something and may not be replaced
	 * @throws FileAlreadyExistsException when it is a file
	 */
	public static void write(Path folder, boolean overwrite, String mark, Content content) throws IOException {
		Path target = Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath().normalize();
		if (Files.exists(target) && !Files.isDirectory(target)) {
			throw new FileAlreadyExistsException(folder.toString());
		}
		if (!isEmpty(target) && !(overwrite && Files.isRegularFile(target.resolve(mark)))) {
			throw new DirectoryNotEmptyException(folder.toString());
		}
		Path temporary = beside(target, "tmp");
		try {
			Files.createDirectory(temporary);
			content.writeTo(temporary);
			replace(target, temporary);
		} catch (UncheckedIOException e) {
			throw e.getCause();
		} finally {
			delete(temporary);
		}
	}

	private static Path beside(Path target, String ending) {
		return target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + "." + ending);
	}

	private static boolean isEmpty(Path folder) throws IOException {
		if (!Files.exists(folder)) {
			return true;
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.findAny().isEmpty();
		}
	}

	private static void replace(Path target, Path by) throws IOException {
		if (!Files.exists(target)) {
			Files.move(by, target, StandardCopyOption.ATOMIC_MOVE);
			return;
		}
		Path old = beside(target, "old");
		Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
		try {
			Files.move(by, target, StandardCopyOption.ATOMIC_MOVE);
		} catch (IOException e) {
			Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
			throw e;
		}
		delete(old);
	}

	private static void delete(Path folder) throws IOException {
		if (Files.exists(folder)) {
			try (Stream<Path> files = Files.walk(folder)) {
				for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(file);
				}
			}
		}
	}
}
