package org.imprimatur.exchange.image;

/**
 * What an import does about one fact of an image.
 *
 * @param fact    the fact
 * @param kind    what becomes of it
 * @param before  what the plan said; empty when nothing
 * @param after   what the file says; empty when nothing
 * @param message the same in the user's language
 */
public record FactChange(Fact fact, Kind kind, String before, String after, String message) {

	/** Facts of an image that a file can tell. */
	public enum Fact {

		/** Edition and release. */
		PRODUCT,

		/** What the image is called; taken from the file only when it is new. */
		NAME,

		/** The language it starts with. */
		LANGUAGE,

		/** The languages beside it. */
		LANGUAGE_PACKS,

		/** The processor it runs on. */
		ARCHITECTURE,

		/** The build with the update's number. */
		BUILD,

		/** Name of the medium. */
		FILE,

		/** Hash of the medium. */
		SHA256
	}

	/** What becomes of a fact. */
	public enum Kind {

		/** The plan did not say; now it does. */
		ADDED,

		/** The plan followed the file. */
		CHANGED,

		/** Plan and file disagree where licensing depends on it; the plan was kept. */
		CONFLICT,

		/** They disagree likewise, and the caller wanted the file to be followed. */
		OVERRULED,

		/** The file does not say; the plan was kept. */
		UNKNOWN,

		/** The file says what the catalogue does not know. */
		UNRESOLVED
	}
}
