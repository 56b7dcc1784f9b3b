package org.imprimatur.exchange.entitlement;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * By which names entitlement documents tell things. The names that come with Imprimatur follow the terms of ISO/IEC
 * 19770-3, whose schema is not public; they are read in any namespace. Whoever has the schema can replace them by a
 * file.
 */
public final class EntVocabulary {

	private static final String NAMESPACE = "namespace";
	private static final String ROOT = "root";
	private static final String RECORD = "record_element";

	private final Properties names;
	private final Map<EntFact, List<String>> paths = new EnumMap<>(EntFact.class);
	private final Map<String, EntFact> facts = new HashMap<>();

	private EntVocabulary(Properties names) {
		this.names = names;
		for (EntFact fact : EntFact.values()) {
			paths.put(fact, alternatives(fact.key()));
			paths.get(fact).forEach(path -> facts.putIfAbsent(path.toLowerCase(Locale.ROOT), fact));
		}
	}

	private List<String> alternatives(String key) {
		return List.of(names.getProperty(key).strip().split("\\s*\\|\\s*"));
	}

	/** The names that come with Imprimatur. */
	public static EntVocabulary shipped() {
		Properties names = new Properties();
		try (Reader reader = new InputStreamReader(EntVocabulary.class.getResourceAsStream("ent.properties"),
				StandardCharsets.UTF_8)) {
			names.load(reader);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return new EntVocabulary(names);
	}

	/**
	 * These names, of which a file replaces some.
	 *
	 * @param file properties in UTF-8, in the layout of ent.properties
	 * @throws IOException when it cannot be read
	 */
	public EntVocabulary replacedBy(Path file) throws IOException {
		Properties replaced = new Properties();
		replaced.putAll(names);
		replaced.load(new StringReader(Files.readString(file)));
		return new EntVocabulary(replaced);
	}

	/** The namespace that is written. */
	String namespace() {
		return names.getProperty(NAMESPACE).strip();
	}

	/** The name of the root that is written. */
	String root() {
		return alternatives(ROOT).getFirst();
	}

	/** The name that the element of one entitlement is written with. */
	String record() {
		return alternatives(RECORD).getFirst();
	}

	/** Whether an element may be the root of several entitlements. */
	boolean isRoot(String element) {
		return alternatives(ROOT).stream().anyMatch(element::equalsIgnoreCase);
	}

	/** Whether an element is one entitlement. */
	boolean isRecord(String element) {
		return alternatives(RECORD).stream().anyMatch(element::equalsIgnoreCase);
	}

	/** Where a fact is written. */
	String path(EntFact fact) {
		return paths.get(fact).getFirst();
	}

	/** What a path tells. */
	Optional<EntFact> fact(String path) {
		return Optional.ofNullable(facts.get(path.toLowerCase(Locale.ROOT)));
	}
}
