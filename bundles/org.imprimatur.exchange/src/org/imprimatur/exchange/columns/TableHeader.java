package org.imprimatur.exchange.columns;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.imprimatur.exchange.CsvRow;

/**
 * The first row of a table: where its columns are, by their names and never by their places.
 *
 * @param <C> the columns that the importer knows
 */
public final class TableHeader<C extends Enum<C> & TableColumn> {

	private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{M}\\p{N}_]+");

	private final List<String> headers;
	private final List<String> keys;
	private final int[] columns;
	private final Set<C> found;
	private final BitSet wanted = new BitSet();

	/**
	 * A header.
	 *
	 * @param headers the names as they stand
	 */
	public TableHeader(Class<C> type, List<String> headers) {
		this.headers = List.copyOf(headers);
		this.keys = headers.stream().map(TableHeader::key).toList();
		this.columns = Arrays.stream(type.getEnumConstants()).mapToInt(this::find).toArray();
		this.found = EnumSet.allOf(type);
		found.removeIf(column -> !has(column));
		found.stream().filter(TableColumn::isRead).forEach(column -> wanted.set(index(column)));
	}

	/** A name as it is compared. An underscore counts, for it is part of names such as OS_loc. */
	static String key(String header) {
		String plain = Normalizer.normalize(header, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
		return NO_LETTER_OR_DIGIT.matcher(plain).replaceAll("");
	}

	private int find(C column) {
		return column.names().stream().mapToInt(name -> keys.indexOf(key(name))).filter(index -> index >= 0)
				.findFirst().orElse(-1);
	}

	/** Whether a text is a name of some column that the importer knows. */
	static <C extends Enum<C> & TableColumn> boolean isName(Class<C> type, String text) {
		String key = key(text);
		return Arrays.stream(type.getEnumConstants()).flatMap(column -> column.names().stream())
				.anyMatch(name -> key(name).equals(key));
	}

	/** The names as they stand. */
	public List<String> headers() {
		return headers;
	}

	/** Whether the table has a column. */
	public boolean has(C column) {
		return columns[column.ordinal()] >= 0;
	}

	/** The known columns that the table has. */
	public Set<C> found() {
		return Collections.unmodifiableSet(found);
	}

	/** Where a column is, counted from 0; -1 when the table has none. */
	int index(C column) {
		return columns[column.ordinal()];
	}

	/** What the table calls a column; its usual name when it has none. */
	public String name(C column) {
		return has(column) ? headers.get(index(column)) : column.names().getFirst();
	}

	/** The columns that are read. */
	BitSet wanted() {
		return (BitSet) wanted.clone();
	}

	/** The name of a column that is read and stands there twice. */
	Optional<String> duplicate() {
		return wanted.stream().mapToObj(keys::get).filter(key -> keys.indexOf(key) != keys.lastIndexOf(key))
				.map(key -> headers.get(keys.lastIndexOf(key))).findFirst();
	}

	/** Whether cells are the header once more, as in files joined end to end. */
	boolean isRepeatedBy(CsvRow row) {
		if (wanted.isEmpty() || row.size() != headers.size()) {
			return false;
		}
		for (int i = wanted.nextSetBit(0); i >= 0; i = wanted.nextSetBit(i + 1)) {
			if (!headers.get(i).equalsIgnoreCase(row.cell(i))) {
				return false;
			}
		}
		return true;
	}
}
