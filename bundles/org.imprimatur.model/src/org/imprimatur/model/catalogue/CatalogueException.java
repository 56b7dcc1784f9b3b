package org.imprimatur.model.catalogue;

/** A catalogue file cannot be used. The message names the file, the place in it and the remedy. */
public class CatalogueException extends Exception {

	private static final long serialVersionUID = 1L;

	CatalogueException(String message, Throwable cause) {
		super(message, cause);
	}
}
