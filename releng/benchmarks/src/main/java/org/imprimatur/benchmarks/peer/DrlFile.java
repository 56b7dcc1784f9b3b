package org.imprimatur.benchmarks.peer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The rules in Drools's language. */
final class DrlFile {

	private static final Pattern RULE = Pattern.compile("^rule \"(RIM-\\d+)", Pattern.MULTILINE);

	private static final class Read {
		static final String TEXT = read();
		static final Set<String> IDS = RULE.matcher(TEXT).results().map(match -> match.group(1))
				.collect(Collectors.toUnmodifiableSet());
	}

	private DrlFile() {
	}

	/** Its text. */
	static String text() {
		return Read.TEXT;
	}

	/** The rules of the catalogue that it has. */
	static Set<String> ruleIds() {
		return Read.IDS;
	}

	private static String read() {
		try (InputStream in = DrlFile.class.getResourceAsStream("rules.drl")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
