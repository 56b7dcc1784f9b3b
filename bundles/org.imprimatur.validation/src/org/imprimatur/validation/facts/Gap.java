package org.imprimatur.validation.facts;

import java.util.ArrayList;
import java.util.List;

import org.imprimatur.model.Evidence;
import org.imprimatur.model.Waiver;

/** What evidence or a waiver lacks to settle anything. */
public enum Gap {
	/** Which rule is waived. */
	RULE,
	/** Who decided. */
	APPROVER,
	/** Why. */
	REASON,
	/** When it was decided, or until when it holds. */
	DAY,
	/** Where the document is kept. */
	REFERENCE;

	/** What a waiver lacks. */
	public static List<Gap> of(Waiver waiver) {
		List<Gap> gaps = new ArrayList<>();
		addIfBlank(waiver.getRule(), RULE, gaps);
		addIfBlank(waiver.getApprover(), APPROVER, gaps);
		addIfBlank(waiver.getReason(), REASON, gaps);
		if (waiver.getDate() == null && waiver.getExpires() == null) {
			gaps.add(DAY);
		}
		return gaps;
	}

	/** What evidence lacks. */
	public static List<Gap> of(Evidence evidence) {
		List<Gap> gaps = new ArrayList<>();
		addIfBlank(evidence.getReference(), REFERENCE, gaps);
		return gaps;
	}

	private static void addIfBlank(String text, Gap gap, List<Gap> gaps) {
		if (text == null || text.isBlank()) {
			gaps.add(gap);
		}
	}
}
