package org.imprimatur.exchange.seal;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.util.URI;
import org.imprimatur.exchange.Messages;
import org.imprimatur.model.io.PlanFormatException;
import org.imprimatur.model.io.Problem;

/** Why a seal or a key cannot be used. */
public final class SealProblem {

	private SealProblem() {
	}

	/** A problem with a file, in words. */
	public static PlanFormatException of(Path file, String message) {
		return new PlanFormatException(List.of(
				new Problem(URI.createFileURI(file.toAbsolutePath().normalize().toString()), 0, 0, message)));
	}

	/** A problem with a file, by the key of its text. */
	static PlanFormatException of(Path file, Locale locale, String key, Object... arguments) {
		return of(file, new Messages(SealProblem.class, locale).text(key, arguments));
	}
}
