package org.imprimatur.examples;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The sample estates: folders of files in {@code estates/}, listed in {@code estates.txt} beside this class. */
public final class Examples {

	private static final String FOLDER = "/estates/";

	private Examples() {
	}

	/** The names of the estates. */
	public static List<String> names() {
		return files().stream().map(file -> file.substring(0, file.indexOf('/'))).distinct().toList();
	}

	/**
	 * Copies the files of an estate. Never overwrites a file.
	 *
	 * @param target the folder they are to stand in, which is made when there is none
	 * @return the files made
	 * @throws IllegalArgumentException   when there is no estate of that name
	 * @throws FileAlreadyExistsException when the target has a file of the estate already; then nothing is copied
	 */
	public static List<Path> copy(String name, Path target) throws IOException {
		List<String> files = files().stream().filter(file -> file.startsWith(name + "/")).toList();
		if (files.isEmpty()) {
			throw new IllegalArgumentException("There is no example " + name);
		}
		List<Path> made = new ArrayList<>();
		for (String file : files) {
			Path copy = target.resolve(file.substring(name.length() + 1));
			if (Files.exists(copy)) {
				throw new FileAlreadyExistsException(copy.toString());
			}
			made.add(copy);
		}
		for (int i = 0; i < files.size(); i++) {
			Files.createDirectories(made.get(i).getParent());
			try (InputStream in = Examples.class.getResourceAsStream(FOLDER + files.get(i))) {
				Files.copy(in, made.get(i));
			}
		}
		return made;
	}

	private static List<String> files() {
		try (BufferedReader reader = new BufferedReader(new InputStreamReader(
				Examples.class.getResourceAsStream("estates.txt"), StandardCharsets.UTF_8))) {
			return reader.lines().filter(line -> !line.isBlank()).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
