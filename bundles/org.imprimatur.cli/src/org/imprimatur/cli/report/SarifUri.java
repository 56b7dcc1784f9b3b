package org.imprimatur.cli.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** Addresses of files in SARIF. */
final class SarifUri {

	private SarifUri() {
	}

	/** Relative to the folder of the call when the file lies in it, so that a report means the same elsewhere. */
	static String of(Path file, Path base) {
		Path root = base.toAbsolutePath().normalize();
		Path absolute = root.resolve(file).normalize();
		if (!absolute.startsWith(root)) {
			return absolute.toUri().toASCIIString();
		}
		StringBuilder path = new StringBuilder();
		for (Path name : root.relativize(absolute)) {
			path.append(path.isEmpty() ? "" : "/").append(name);
		}
		try {
			String address = new URI("file", null, "/" + path, null).toASCIIString();
			return address.substring("file:/".length()).replace(":", "%3A");
		} catch (URISyntaxException e) {
			throw new IllegalArgumentException(file.toString(), e);
		}
	}
}
