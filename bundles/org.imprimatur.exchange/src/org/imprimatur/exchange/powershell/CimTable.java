package org.imprimatur.exchange.powershell;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.imprimatur.exchange.CsvRow;

/** What the header of a table, and its type information, say about its columns. */
final class CimTable {

	private static final Set<String> CLASS_COLUMNS = Set.of("cimclass", "__class", "creationclassname");

	private final List<String> headers;
	private final Set<CimClass> classes;
	private final int[] columns = new int[CimProperty.values().length];

	/**
	 * A table.
	 *
	 * @param type  the type line before it; empty when there is none
	 * @param header the row of column names
	 * @param first its first row; null when there is none
	 */
	CimTable(String type, CsvRow header, CsvRow first) {
		this.headers = header.cells();
		this.classes = classes(type, first);
		Arrays.fill(columns, -1);
		for (int i = 0; i < headers.size(); i++) {
			int column = i;
			CimProperty.of(headers.get(i)).filter(property -> columns[property.ordinal()] < 0)
					.ifPresent(property -> columns[property.ordinal()] = column);
		}
	}

	private Set<CimClass> classes(String type, CsvRow first) {
		StringBuilder names = new StringBuilder(type);
		for (int i = 0; first != null && i < Math.min(headers.size(), first.size()); i++) {
			if (CLASS_COLUMNS.contains(CimClass.key(headers.get(i)))) {
				names.append(' ').append(first.cell(i));
			}
		}
		return CimClass.isNamedIn(names.toString()) ? CimClass.namedIn(names.toString())
				: CimClass.of(headers.stream().map(CimClass::key).collect(Collectors.toSet()));
	}

	/** The classes that its rows describe; none when they are of no interest here. */
	Set<CimClass> classes() {
		return classes;
	}

	/** Whether rows describe that class. */
	boolean has(CimClass wanted) {
		return classes.contains(wanted);
	}

	/** The names of its columns as they stand. */
	List<String> headers() {
		return headers;
	}

	/** The column of a property; -1 when there is none. */
	int column(CimProperty property) {
		return columns[property.ordinal()];
	}

	/** The columns that are read. */
	BitSet wanted() {
		BitSet wanted = new BitSet();
		Arrays.stream(columns).filter(column -> column >= 0).forEach(wanted::set);
		return wanted;
	}

	/** Whether a row is the header once more, as in files joined end to end. */
	boolean isHeader(CsvRow row) {
		return row.size() == headers.size() && !wanted().isEmpty()
				&& wanted().stream().allMatch(column -> headers.get(column).equalsIgnoreCase(row.cell(column)));
	}

	/** A column that is read and stands there twice; empty when there is none. */
	String duplicate() {
		return headers.stream().filter(header -> CimProperty.of(header).isPresent())
				.filter(header -> headers.stream().filter(header::equalsIgnoreCase).count() > 1).findFirst().orElse("");
	}
}
