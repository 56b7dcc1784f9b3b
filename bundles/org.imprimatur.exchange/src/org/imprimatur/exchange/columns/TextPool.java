package org.imprimatur.exchange.columns;

import java.util.HashMap;
import java.util.Map;

/** Holds each of the frequent texts once, since a fleet has many machines and few makers, models and the like. */
public final class TextPool {

	private static final int MAX_POOLED = 10_000;

	private final Map<String, String> texts = new HashMap<>();

	/** No texts yet. */
	public TextPool() {
	}

	/** An equal text. */
	public String of(String text) {
		String known = texts.get(text);
		if (known == null && texts.size() < MAX_POOLED) {
			texts.put(text, text);
		}
		return known == null ? text : known;
	}
}
