package org.imprimatur.validation.fix;

import java.util.List;
import java.util.Set;

import org.imprimatur.validation.Finding;

/**
 * A row of {@code fixes.csv}.
 *
 * @param id        what the fix does, key of its texts
 * @param maker     makes the fixes
 * @param arguments what the maker has to know
 * @param rules     rules whose findings it may help against: {@code RIM-204}, {@code RIM-204.image} for one of its
 *                  messages, {@code RIM-204.} for the main one, {@code *} for all
 */
record FixEntry(String id, FixMaker maker, List<String> arguments, Set<String> rules) {

	/** Whether it may help against a finding. */
	boolean fits(Finding finding) {
		return rules.contains("*") || rules.contains(finding.rule())
				|| rules.contains(finding.rule() + "." + finding.message().variant());
	}
}
