package org.imprimatur.exchange.mapping;

import java.util.List;
import java.util.Optional;

/**
 * How the columns of a table become those of a fleet.
 *
 * @param sheet   name of the worksheet; empty for the first that fits
 * @param columns the columns in their order, each source once and each target once
 */
public record Mapping(Optional<String> sheet, List<ColumnMapping> columns) {

	/** Copies the list. */
	public Mapping {
		columns = List.copyOf(columns);
	}

	/** What becomes of the column of that name. */
	public Optional<ColumnMapping> of(String source) {
		String key = ColumnNames.key(source);
		return columns.stream().filter(column -> ColumnNames.key(column.source()).equals(key)).findFirst();
	}

	/** Whether some column goes to the target of that name. */
	public boolean reaches(String header) {
		return columns.stream().map(ColumnMapping::target).flatMap(Optional::stream)
				.anyMatch(target -> target.header().equals(header));
	}

	/** How many of the columns that have a target are among these names. */
	long fit(List<String> names) {
		List<String> keys = names.stream().map(ColumnNames::key).toList();
		return columns.stream().filter(column -> column.target().isPresent())
				.filter(column -> keys.contains(ColumnNames.key(column.source()))).count();
	}

	/** How many columns have a target. */
	long targets() {
		return columns.stream().filter(column -> column.target().isPresent()).count();
	}
}
