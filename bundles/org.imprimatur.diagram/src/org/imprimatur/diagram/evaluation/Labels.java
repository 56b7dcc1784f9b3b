package org.imprimatur.diagram.evaluation;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

import org.imprimatur.diagram.specification.SpecElement;
import org.imprimatur.diagram.specification.SpecificationException;

/** The labels of a specification in one language: keys after a percent sign stand in the bundle's plugin.properties. */
final class Labels {

	private final Properties english;
	private final Properties own;

	/** Reads the labels of the bundle that a specification belongs to. */
	Labels(URL specification, Locale locale) throws IOException {
		english = read(specification, "plugin.properties");
		own = locale.getLanguage().equals(Locale.JAPANESE.getLanguage()) ? read(specification, "plugin_ja.properties")
				: english;
	}

	private static Properties read(URL specification, String name) throws IOException {
		Properties properties = new Properties();
		try (Reader in = new InputStreamReader(beside(specification, "../" + name).openStream(),
				StandardCharsets.UTF_8)) {
			properties.load(in);
		}
		return properties;
	}

	/** A file of the bundle, by its path from the specification. */
	@SuppressWarnings("deprecation")
	static URL beside(URL specification, String path) throws IOException {
		return new URL(specification, path);
	}

	/** An attribute in the language. */
	String text(SpecElement element, String attribute) {
		String text = element.text(attribute);
		if (!text.startsWith("%")) {
			return text;
		}
		return find(text.substring(1)).orElseThrow(
				() -> new SpecificationException(element, attribute + ": plugin.properties lacks " + text.substring(1)));
	}

	/** What an element is called: its label, its name where it has none. */
	String of(SpecElement element) {
		return element.text("label").isEmpty() ? element.name() : text(element, "label");
	}

	/** The text of a key, if there is one. */
	Optional<String> find(String key) {
		return Optional.ofNullable(own.getProperty(key, english.getProperty(key)));
	}
}
