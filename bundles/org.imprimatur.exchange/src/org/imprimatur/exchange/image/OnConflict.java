package org.imprimatur.exchange.image;

/** Who is right when a file and the plan disagree on product, language, language packs or architecture. */
public enum OnConflict {

	/** What the team recorded stays. */
	KEEP_PLAN,

	/** The plan follows the file. */
	FOLLOW_FILE
}
