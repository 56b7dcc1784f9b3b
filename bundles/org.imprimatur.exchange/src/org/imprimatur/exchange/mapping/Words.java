package org.imprimatur.exchange.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.imprimatur.model.fleet.DeviceColumn;

/** Words that tables write in columns which take certain words only, in English and Japanese. */
final class Words {

	private static final Map<String, List<Translation>> SHIPPED = shipped();

	private Words() {
	}

	private static Map<String, List<Translation>> shipped() {
		Map<String, List<Translation>> words = new HashMap<>();
		for (List<String> row : DataTable.rows(Words.class, "words.csv")) {
			words.computeIfAbsent(row.get(0), column -> new ArrayList<>())
					.add(new Translation(row.get(1), row.get(2)));
		}
		return words;
	}

	/** The word of a column's vocabulary that a text means; empty when it is not known to mean one. */
	static Optional<String> find(DeviceColumn column, String text) {
		return SHIPPED.getOrDefault(column.header(), List.of()).stream()
				.filter(translation -> translation.appliesTo(text)).map(Translation::becomes).findFirst();
	}
}
