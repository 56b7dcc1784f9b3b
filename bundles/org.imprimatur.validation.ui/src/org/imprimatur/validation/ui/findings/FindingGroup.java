package org.imprimatur.validation.ui.findings;

import java.util.List;

import org.imprimatur.validation.DeviceSet;

/**
 * Rows that belong together.
 *
 * @param key   what it is known by after the next check
 * @param label what it is called
 * @param rows  the rows, the worst first
 */
record FindingGroup(Object key, String label, List<FindingRow> rows) {

	/** How many devices its findings concern, each once where the check sorted them once. */
	int devices() {
		return DeviceSet.joined(rows.stream().map(row -> row.finding().devices())).size();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof FindingGroup that && key.equals(that.key);
	}

	@Override
	public int hashCode() {
		return key.hashCode();
	}
}
