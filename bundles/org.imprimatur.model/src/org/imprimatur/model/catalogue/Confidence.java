package org.imprimatur.model.catalogue;

/** How sure an entry of the catalogue is. */
public enum Confidence {
	/** Microsoft's text was read. */
	A,
	/** Microsoft's text was read in part, or third parties agree. */
	B,
	/** One third party says so. */
	C,
	/** Inferred; no source says it in those words. */
	D
}
