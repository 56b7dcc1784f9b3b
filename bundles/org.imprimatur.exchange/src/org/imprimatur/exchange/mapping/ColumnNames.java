package org.imprimatur.exchange.mapping;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names by which tables call columns, in English and Japanese. Case, width, blanks and punctuation do not matter. */
public final class ColumnNames {

	private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
	private static final Pattern BRACKETS = Pattern.compile("(.*?)\\((.*?)\\).*");
	private static final Pattern SEPARATOR = Pattern.compile("\\|");

	private final Map<String, String> columns = new HashMap<>();

	/**
	 * The names in a properties file, whose keys are what columns are for, and whose values are their names, separated
	 * by vertical bars.
	 *
	 * @param owner a class that the file lies beside
	 * @throws IllegalStateException when a name stands for two columns
	 */
	public ColumnNames(Class<?> owner, String file) {
		Properties names = new Properties();
		try (Reader reader = new InputStreamReader(owner.getResourceAsStream(file), StandardCharsets.UTF_8)) {
			names.load(reader);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		for (String column : names.stringPropertyNames()) {
			put(column, column);
			SEPARATOR.splitAsStream(names.getProperty(column)).forEach(name -> put(name, column));
		}
	}

	private void put(String name, String column) {
		String other = columns.put(key(name), column);
		if (other != null && !other.equals(column)) {
			throw new IllegalStateException("“" + name + "” names both " + other + " and " + column);
		}
	}

	/** What the column of that header is for. Of a header like “製造番号 (Serial)”, either part will do. */
	public Optional<String> find(String header) {
		for (String name : parts(header)) {
			String column = columns.get(key(name));
			if (column != null) {
				return Optional.of(column);
			}
		}
		return Optional.empty();
	}

	private static List<String> parts(String header) {
		List<String> parts = new ArrayList<>(List.of(header));
		Matcher brackets = BRACKETS.matcher(Normalizer.normalize(header, Normalizer.Form.NFKC));
		if (brackets.matches()) {
			parts.add(brackets.group(1));
			parts.add(brackets.group(2));
		}
		return parts;
	}

	/** A header as headers are compared. */
	public static String key(String header) {
		String plain = Normalizer.normalize(header, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
		String key = NO_LETTER_OR_DIGIT.matcher(plain).replaceAll("");
		return key.isEmpty() ? plain.strip() : key;
	}
}
