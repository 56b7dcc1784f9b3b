package org.imprimatur.model.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.URIConverter;

/** Saves a resource so that a failure half way leaves its old file as it was, wherever the file lies. */
public final class SafeSave {

	private SafeSave() {
	}

	/**
	 * Saves a resource: atomically in the file system, elsewhere (such as in a workspace) after its bytes are complete.
	 * One that could not be saved stays modified, though its bytes were written, so that it is saved the next time.
	 *
	 * @param converter the resource's own
	 * @param options the save options for the converter; may be null
	 */
	public static void save(Resource resource, URIConverter converter, Map<?, ?> options, AtomicFile.Content content)
			throws IOException {
		boolean modified = resource.isModified();
		boolean saved = false;
		try {
			URI uri = converter.normalize(resource.getURI());
			if (uri.isFile()) {
				Path file = Path.of(uri.toFileString());
				AtomicFile.write(file, content);
				resource.setTimeStamp(Files.getLastModifiedTime(file).toMillis());
			} else {
				saveByCopy(resource, converter, options, content);
			}
			saved = true;
		} finally {
			if (!saved) {
				resource.setModified(modified);
			}
		}
	}

	private static void saveByCopy(Resource resource, URIConverter converter, Map<?, ?> options,
			AtomicFile.Content content) throws IOException {
		Path complete = Files.createTempFile("imprimatur", ".tmp");
		try {
			try (OutputStream out = Files.newOutputStream(complete)) {
				content.writeTo(out);
			}
			Map<Object, Object> response = new HashMap<>();
			Map<Object, Object> effective = options == null ? new HashMap<>() : new HashMap<>(options);
			effective.put(URIConverter.OPTION_RESPONSE, response);
			try (OutputStream out = converter.createOutputStream(resource.getURI(), effective)) {
				Files.copy(complete, out);
			}
			if (response.get(URIConverter.RESPONSE_TIME_STAMP_PROPERTY) instanceof Long timeStamp) {
				resource.setTimeStamp(timeStamp);
			}
		} finally {
			Files.deleteIfExists(complete);
		}
	}
}
