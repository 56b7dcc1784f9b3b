package org.imprimatur.exchange.export.table;

import java.util.Locale;

/** The tables of a rollout, in the order in which people read them. */
public enum TableId {
	/** One row a wave. */
	WAVES,
	/** One row a deployment. */
	DEPLOYMENTS,
	/** One row for each device that a deployment reaches, and for each that none reaches. */
	DEVICES,
	/** One row a finding. */
	FINDINGS;

	/** The name by which users and files call it. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}
}
