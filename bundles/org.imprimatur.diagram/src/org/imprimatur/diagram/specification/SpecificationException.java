package org.imprimatur.diagram.specification;

/** A specification cannot be read, says something that is not supported here, or an expression of it fails. */
@SuppressWarnings("serial")
public final class SpecificationException extends RuntimeException {

	SpecificationException(String file, int line, String message) {
		super(file + ":" + line + ": " + message);
	}

	/** Something is wrong with an element of a specification. */
	public SpecificationException(SpecElement element, String message) {
		this(element.file(), element.line(), element.path() + ": " + message);
	}

	/** Something went wrong with an element of a specification for another reason. */
	public SpecificationException(SpecElement element, String message, Throwable cause) {
		this(element, message);
		initCause(cause);
	}
}
