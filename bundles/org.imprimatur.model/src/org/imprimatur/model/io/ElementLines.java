package org.imprimatur.model.io;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Finds the lines on which the elements of a plan file stand. */
public final class ElementLines {

	private static final String ATTRIBUTE = "id=";

	private ElementLines() {
	}

	/** The lines, counted from 1, by the elements' ids; those that could be read if the file cannot be as a whole. */
	public static Map<String, Integer> of(Path plan) {
		Map<String, Integer> lines = new HashMap<>();
		try (BufferedReader reader = Files.newBufferedReader(plan, StandardCharsets.UTF_8)) {
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
