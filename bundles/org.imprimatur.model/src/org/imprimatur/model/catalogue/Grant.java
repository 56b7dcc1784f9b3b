package org.imprimatur.model.catalogue;

/** Whether a programme's agreements grant the re-imaging right. */
public enum Grant {
	/** The sources say so. */
	YES,
	/** The sources deny it. */
	NO,
	/** No source names the programme: the contract itself has to answer. */
	UNKNOWN
}
