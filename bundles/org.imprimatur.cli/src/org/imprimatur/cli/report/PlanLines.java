package org.imprimatur.cli.report;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.imprimatur.model.Element;
import org.imprimatur.model.io.ElementLines;

/** Finds the lines on which the elements of plan files stand, by their ids. Reads a file when it is first asked for. */
final class PlanLines {

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
				: files.computeIfAbsent(file, ElementLines::of).getOrDefault(element.getId(), 0);
	}
}
