package org.imprimatur.cli.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.imprimatur.model.Element;

/** Finds the lines on which the elements of plan files stand, by their ids. Reads a file when it is first asked for. */
final class PlanLines {

	private static final String ATTRIBUTE = "id=";

	private final Map<Path, Map<String, Integer>> files = new HashMap<>();

	/** The file an element stands in; null when it stands in none. */
	static Path file(Element element) {
		URI uri = element.eResource() == null ? null : element.eResource().getURI();
		return uri != null && uri.isFile() ? Path.of(uri.toFileString()) : null;
	}

	/** The line an element stands on, counted from 1; 0 when it cannot be told. */
	int of(Element element) {
		Path file = file(element);
		return file == null || element.getId() == null ? 0
				: files.computeIfAbsent(file, PlanLines::scan).getOrDefault(element.getId(), 0);
	}

	private static Map<String, Integer> scan(Path file) {
		Map<String, Integer> lines = new HashMap<>();
		try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
			String text;
			for (int line = 1; (text = reader.readLine()) != null; line++) {
				note(text, line, lines);
			}
		} catch (IOException e) {
			// the lines known so far are better than none
		}
		return lines;
	}

	private static void note(String text, int line, Map<String, Integer> lines) {
		for (int at = text.indexOf(ATTRIBUTE); at >= 0; at = text.indexOf(ATTRIBUTE, at + 1)) {
			int start = at + ATTRIBUTE.length() + 1;
			boolean attribute = (at == 0 || text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '\t')
					&& start <= text.length();
			int end = attribute ? text.indexOf(text.charAt(start - 1), start) : -1;
			if (end > 0) {
				lines.putIfAbsent(text.substring(start, end), line);
			}
		}
	}
}
