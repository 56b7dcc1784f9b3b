package org.imprimatur.model.io;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.URIConverter;

/** Tells why a file could not be opened; Java itself says of a folder that it is a file not found. */
final class FileFailure {

	private FileFailure() {
	}

	/** Whether there is a folder of that address. */
	static boolean isFolder(URI file, URIConverter converter) {
		return Boolean.TRUE.equals(converter.getAttributes(file, Map.of(URIConverter.OPTION_REQUESTED_ATTRIBUTES,
				Set.of(URIConverter.ATTRIBUTE_DIRECTORY))).get(URIConverter.ATTRIBUTE_DIRECTORY));
	}

	/**
	 * Notes why a file could not be read.
	 *
	 * @param line the line that refers to the file; 0 when nothing does, but the user named it
	 */
	static void tell(IOException failure, URI file, URIConverter converter, ProblemLog log, int line, int column) {
		boolean exists = converter.exists(file, null);
		String name = ElementNames.of(file);
		if (isFolder(file, converter)) {
			log.add(line, column, "file.folder", name);
		} else if (failure instanceof AccessDeniedException || exists && failure instanceof FileNotFoundException) {
			log.add(line, column, "file.denied", name);
		} else if (failure instanceof FileNotFoundException || failure instanceof NoSuchFileException) {
			log.add(line, column, line == 0 ? "file.missing.plan" : "file.missing", name);
		} else {
			log.add(line, column, "file.unreadable", name, failure.getMessage());
		}
	}
}
