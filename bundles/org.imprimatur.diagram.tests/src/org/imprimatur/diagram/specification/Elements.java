package org.imprimatur.diagram.specification;

import java.util.stream.Stream;

/** Walks through a specification. */
final class Elements {

	private Elements() {
	}

	/** An element and all inside. */
	static Stream<SpecElement> under(SpecElement element) {
		return Stream.concat(Stream.of(element), element.children().stream().flatMap(Elements::under));
	}

	/** The nearest element around one, itself included, that is a mapping. */
	static SpecElement mapping(SpecElement element) {
		return element.type().endsWith("Mapping") ? element : mapping(element.parent());
	}
}
