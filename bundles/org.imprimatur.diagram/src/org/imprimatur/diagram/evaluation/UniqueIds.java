package org.imprimatur.diagram.evaluation;

import java.util.HashSet;
import java.util.Set;

/** Makes ids unique by a number after those that were given before. */
final class UniqueIds {

	private final Set<String> given = new HashSet<>();

	String of(String wanted) {
		String unique = wanted;
		for (int i = 2; !given.add(unique); i++) {
			unique = wanted + "#" + i;
		}
		return unique;
	}
}
