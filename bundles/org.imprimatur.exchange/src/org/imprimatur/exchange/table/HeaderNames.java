package org.imprimatur.exchange.table;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

import org.imprimatur.exchange.CsvHead;
import org.imprimatur.exchange.CsvRow;

/**
 * The names by which a list view calls its columns. They stand in a properties file beside the columns' enum: its keys
 * are the literals in lower case, its values the names in all languages, with bars between them.
 *
 * @param <C> the columns
 */
public final class HeaderNames<C extends Enum<C>> {

	private static final Pattern BLANKS = Pattern.compile("[\\s_]+");

	private final Class<C> columns;
	private final Map<String, C> byName = new HashMap<>();
	private final Map<C, List<String>> names;

	/**
	 * The names in {@code <file>.properties} beside the enum.
	 *
	 * @throws IllegalStateException when the file lacks a column or gives one name to two
	 */
	public HeaderNames(Class<C> columns, String file) {
		this.columns = columns;
		this.names = new EnumMap<>(columns);
		Properties texts = load(columns, file + ".properties");
		for (C column : columns.getEnumConstants()) {
			names.put(column, List.of(texts.getProperty(column.name().toLowerCase(Locale.ROOT), "").split("\\|")));
			for (String name : names.get(column)) {
				if (name.isBlank() || byName.put(key(name), column) != null) {
					throw new IllegalStateException(file + ": " + column + ": " + name);
				}
			}
		}
	}

	private static Properties load(Class<?> owner, String file) {
		Properties names = new Properties();
		try (Reader reader = new InputStreamReader(owner.getResourceAsStream(file), StandardCharsets.UTF_8)) {
			names.load(reader);
		} catch (IOException e) {
			throw new IllegalStateException(file, e);
		}
		return names;
	}

	/** The columns. */
	Class<C> columns() {
		return columns;
	}

	/** The names of a column in all languages. */
	List<String> names(C column) {
		return names.get(column);
	}

	/** The column of that name; case, width and blanks do not matter. */
	public Optional<C> column(String header) {
		return Optional.ofNullable(byName.get(key(header)));
	}

	/** The columns that the header of a file names. */
	public Set<C> columnsOf(CsvHead head) {
		List<CsvRow> rows = head.rows().stream().filter(row -> !row.isBlank()).toList();
		Set<C> found = EnumSet.noneOf(columns);
		if (!rows.isEmpty()) {
			rows.getFirst().cells().forEach(header -> column(header).ifPresent(found::add));
		}
		return found;
	}

	private static String key(String header) {
		return BLANKS.matcher(Normalizer.normalize(header, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
				.replaceAll("");
	}
}
