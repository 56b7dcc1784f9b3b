package org.imprimatur.exchange.entitlement;

/** As what a plan holds an entitlement of a document. */
enum EntKind {

	/** An order of licences that have no end. */
	PURCHASE,
	/** A right for a time, with Software Assurance, or counted otherwise than by device. */
	ENTITLEMENT
}
