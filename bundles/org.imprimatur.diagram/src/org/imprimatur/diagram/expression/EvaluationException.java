package org.imprimatur.diagram.expression;

/** An expression cannot be evaluated. */
@SuppressWarnings("serial")
final class EvaluationException extends Exception {

	EvaluationException(String message) {
		super(message);
	}

	EvaluationException(String message, Throwable cause) {
		super(message, cause);
	}
}
