package org.imprimatur.model.fleet;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.imprimatur.model.Fleet;
import org.imprimatur.model.io.Messages;
import org.imprimatur.model.io.PlanFormatException;
import org.imprimatur.model.io.Problem;

/** A fleet file in a test's folder. */
record FleetFiles(Path file) {

	static FleetFiles in(Path folder) {
		return new FleetFiles(folder.resolve("x.fleet.csv"));
	}

	/** Writes the file and loads it. */
	Fleet load(String csv) throws IOException {
		return load(csv.getBytes(StandardCharsets.UTF_8));
	}

	Fleet load(String csv, Charset charset) throws IOException {
		return load(csv.getBytes(charset));
	}

	Fleet load(byte[] bytes) throws IOException {
		Files.write(file, bytes);
		return reload();
	}

	Fleet reload() throws IOException {
		Resource resource = resource();
		resource.load(Map.of(Messages.OPTION_LOCALE, Locale.ENGLISH));
		return (Fleet) resource.getContents().getFirst();
	}

	FleetResource resource() {
		return new FleetResource(URI.createFileURI(file.toString()));
	}

	/** Saves a fleet as this file. */
	void save(Fleet fleet) throws IOException {
		Resource resource = fleet.eResource();
		if (resource == null) {
			resource = resource();
			resource.getContents().add(fleet);
		}
		resource.save(Map.of(Messages.OPTION_LOCALE, Locale.ENGLISH));
	}

	/** The problems that keep the text from being loaded. */
	List<Problem> problems(String csv) throws IOException {
		return problems(csv.getBytes(StandardCharsets.UTF_8));
	}

	List<Problem> problems(byte[] bytes) throws IOException {
		try {
			load(bytes);
		} catch (PlanFormatException e) {
			return e.problems();
		}
		throw new AssertionError("no problem");
	}
}
