package org.imprimatur.validation.facts;

/** The ways a deployment can be judged; which rules speak on each stands in the rule book (DOMAIN 10.3). */
public enum Track {
	/** The manufacturer's recovery medium restores what was delivered. */
	RECOVERY,
	/** A manufacturer's Windows Server image goes onto servers. */
	SERVER_OEM,
	/** Anything else. */
	GENERAL
}
