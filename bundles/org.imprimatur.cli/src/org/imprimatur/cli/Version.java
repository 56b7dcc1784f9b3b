package org.imprimatur.cli;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.security.CodeSource;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/** The version of Imprimatur: that of the jar these classes come from. */
final class Version {

	private static final String UNKNOWN = "development";

	private Version() {
	}

	/** Such as 1.0.0.202612011200; "development" for classes that are in no jar. */
	static String text() {
		CodeSource source = Version.class.getProtectionDomain().getCodeSource();
		if (source == null || !source.getLocation().getPath().endsWith(".jar")) {
			return UNKNOWN;
		}
		try (JarFile jar = new JarFile(new File(source.getLocation().toURI()))) {
			Manifest manifest = jar.getManifest();
			String version = manifest == null ? null : manifest.getMainAttributes().getValue("Bundle-Version");
			return version == null ? UNKNOWN : version;
		} catch (IOException | URISyntaxException | IllegalArgumentException e) {
			return UNKNOWN;
		}
	}
}
