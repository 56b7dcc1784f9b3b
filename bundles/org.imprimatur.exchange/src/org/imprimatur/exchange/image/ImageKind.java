package org.imprimatur.exchange.image;

/** What an image of a file is, as far as it tells. */
public enum ImageKind {

	/** An operating system that is deployed to devices. */
	WINDOWS,

	/** Setup files, Windows PE and the like. */
	OTHER,

	/** It does not say, as images captured with other tools do not. */
	UNKNOWN
}
