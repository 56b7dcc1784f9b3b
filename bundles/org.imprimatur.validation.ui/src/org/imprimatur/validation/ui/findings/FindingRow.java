package org.imprimatur.validation.ui.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IAdaptable;
import org.imprimatur.model.Element;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.Fingerprint;

/**
 * A finding as a row, which is the same row after the next check if the finding is the same, though its devices changed.
 *
 * @param key     what it is known by
 * @param finding the finding
 */
record FindingRow(String key, Finding finding) implements IAdaptable {

	/** Rows of these findings, in their order. */
	static List<FindingRow> of(List<Finding> findings) {
		Map<String, Integer> counts = new HashMap<>();
		List<FindingRow> rows = new ArrayList<>();
		for (Finding finding : findings) {
			String fingerprint = Fingerprint.of(finding);
			rows.add(new FindingRow(fingerprint + counts.merge(fingerprint, 1, Integer::sum), finding));
		}
		return rows;
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		if (type == Finding.class) {
			return type.cast(finding);
		}
		return type == Element.class ? type.cast(finding.element()) : null;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof FindingRow that && key.equals(that.key);
	}

	@Override
	public int hashCode() {
		return key.hashCode();
	}
}
