package org.imprimatur.cli;

/** A call that makes no sense. The message says so in the user's language. */
final class UsageException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	UsageException(String message) {
		super(message);
	}
}
