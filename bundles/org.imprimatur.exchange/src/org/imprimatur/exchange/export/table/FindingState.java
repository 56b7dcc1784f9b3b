package org.imprimatur.exchange.export.table;

import org.imprimatur.exchange.export.Worded;

/** Whether a finding still counts. */
public enum FindingState implements Worded {
	/** Nothing answers it. */
	OPEN,
	/** Evidence or a waiver answers it. */
	SETTLED;

	@Override
	public String key() {
		return "state." + name();
	}
}
