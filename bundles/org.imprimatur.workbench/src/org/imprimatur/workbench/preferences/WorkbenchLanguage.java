package org.imprimatur.workbench.preferences;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.service.datalocation.Location;
import org.imprimatur.model.io.AtomicFile;

/** The language of the workbench. It stands in the configuration, since it must be known before any bundle is read. */
public enum WorkbenchLanguage {

	/** That of the operating system. */
	SYSTEM(""), //$NON-NLS-1$
	/** English. */
	ENGLISH("en"), //$NON-NLS-1$
	/** Japanese. */
	JAPANESE("ja"); //$NON-NLS-1$

	private static final String KEY = "osgi.nl"; //$NON-NLS-1$
	private static final String FILE = "config.ini"; //$NON-NLS-1$

	private final String tag;

	WorkbenchLanguage(String tag) {
		this.tag = tag;
	}

	/** The one that was chosen for the next start. */
	public static WorkbenchLanguage chosen() throws IOException {
		String language = read(file()).getProperty(KEY, ""); //$NON-NLS-1$
		for (WorkbenchLanguage known : values()) {
			if (!known.tag.isEmpty() && language.startsWith(known.tag)) {
				return known;
			}
		}
		return SYSTEM;
	}

	/** Chooses this one for the next start. */
	public void choose() throws IOException {
		Path file = file();
		Properties settings = read(file);
		if (tag.isEmpty()) {
			settings.remove(KEY);
		} else {
			settings.setProperty(KEY, tag);
		}
		Files.createDirectories(file.getParent());
		AtomicFile.write(file, out -> settings.store(out, null));
	}

	private static Path file() throws IOException {
		Location configuration = Platform.getConfigurationLocation();
		if (configuration == null || configuration.getURL() == null || configuration.isReadOnly()) {
			throw new IOException(Messages.languageReadOnly);
		}
		return Path.of(URI.create(configuration.getURL().toString().replace(" ", "%20"))).resolve(FILE); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static Properties read(Path file) throws IOException {
		Properties settings = new Properties();
		if (Files.exists(file)) {
			try (InputStream in = Files.newInputStream(file)) {
				settings.load(in);
			}
		}
		return settings;
	}
}
