package org.imprimatur.workbench.audit;

import java.util.List;

/**
 * Rules that belong together; the same group after the next check.
 *
 * @param key   what it is known by
 * @param label what it is called
 * @param rules the rules
 */
record RuleGroup(Object key, String label, List<RuleStanding> rules) {

	@Override
	public boolean equals(Object other) {
		return other instanceof RuleGroup that && key.equals(that.key);
	}

	@Override
	public int hashCode() {
		return key.hashCode();
	}
}
