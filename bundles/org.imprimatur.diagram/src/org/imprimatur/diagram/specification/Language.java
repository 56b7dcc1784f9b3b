package org.imprimatur.diagram.specification;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The part of Sirius's language that is understood here, as {@code language.txt} beside this class lists it. */
public final class Language {

	/** Expressions of interpreters other than those of feature:, service: and var:. */
	private static final Pattern FOREIGN = Pattern.compile("\\s*(\\[.*/]|<%.*|(?!(feature|service|var):)\\w+:.*)\\s*",
			Pattern.DOTALL);

	private static final class Shipped {
		static final Language LANGUAGE = read();
	}

	private final Map<String, Type> types = new HashMap<>();

	/**
	 * What an element of a type may have.
	 *
	 * @param attributes its attributes, each with the values allowed; no values: any
	 * @param children   its features with the type of what they hold; an empty type where {@code xsi:type} tells it
	 * @param opaque     whether Sirius alone reads it, with all inside
	 */
	private record Type(Map<String, Set<String>> attributes, Map<String, String> children, boolean opaque) {
	}

	private Language() {
	}

	/** The language understood. */
	public static Language understood() {
		return Shipped.LANGUAGE;
	}

	private static Language read() {
		try (InputStream in = Language.class.getResourceAsStream("language.txt")) {
			return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** A language that lists like {@code language.txt} describe; of a type described twice the last counts. */
	static Language of(String... lists) {
		Language language = new Language();
		Stream.of(lists).flatMap(String::lines).filter(line -> !line.isBlank() && !line.startsWith("#"))
				.forEach(language::learn);
		return language;
	}

	/** {@code Type: attribute attribute=value|value > feature:Type feature:}; an asterisk after the type: opaque. */
	private void learn(String line) {
		int colon = line.indexOf(": ");
		String name = colon < 0 ? line.trim() : line.substring(0, colon).trim();
		String[] halves = colon < 0 ? new String[] { "" } : line.substring(colon + 1).split(" > ");
		Map<String, Set<String>> attributes = new HashMap<>();
		words(halves[0]).forEach(word -> {
			String[] parts = word.split("=");
			attributes.put(parts[0], parts.length == 1 ? Set.of() : Set.of(parts[1].split("\\|")));
		});
		Map<String, String> children = new HashMap<>();
		if (halves.length > 1) {
			words(halves[1]).forEach(word -> {
				int at = word.indexOf(':');
				children.put(word.substring(0, at), word.substring(at + 1));
			});
		}
		boolean opaque = name.endsWith("*");
		types.put(opaque ? name.substring(0, name.length() - 1) : name, new Type(attributes, children, opaque));
	}

	private static Stream<String> words(String text) {
		return Stream.of(text.trim().split("\\s+")).filter(word -> !word.isEmpty());
	}

	/** Whether Sirius alone reads elements of a type, so that nothing in them is checked here. */
	boolean isOpaque(String type) {
		return types.containsKey(type) && types.get(type).opaque();
	}

	/** The type of a child that does not name it; empty when it has to. */
	String typeOf(String parent, String feature) {
		Type type = types.get(parent);
		return type == null ? "" : type.children().getOrDefault(feature, "");
	}

	/**
	 * Checks an element against the language.
	 *
	 * @throws SpecificationException when it is of a type, has an attribute or a value, or stands in a feature that is
	 *         not supported
	 */
	void check(SpecElement element) {
		if (element.parent() != null && !types.get(element.parent().type()).children().containsKey(element.feature())) {
			throw new SpecificationException(element, element.feature() + " is not supported in a "
					+ element.parent().type() + "; supported are "
					+ listed(types.get(element.parent().type()).children().keySet()));
		}
		Type type = types.get(element.type());
		if (type == null) {
			throw new SpecificationException(element,
					element.type().isEmpty() ? "it needs an xsi:type" : "a " + element.type() + " is not supported");
		}
		if (!type.opaque()) {
			element.attributes().forEach(attribute -> check(element, attribute, type));
		}
	}

	private static void check(SpecElement element, String attribute, Type type) {
		Set<String> values = type.attributes().get(attribute);
		if (values == null) {
			throw new SpecificationException(element, "attribute " + attribute + " of a " + element.type()
					+ " is not supported; supported are " + listed(type.attributes().keySet()));
		}
		if (!values.isEmpty() && !values.contains(element.text(attribute))) {
			throw new SpecificationException(element, attribute + "=\"" + element.text(attribute)
					+ "\" is not supported; supported are " + listed(values));
		}
		if (attribute.endsWith("Expression") && FOREIGN.matcher(element.text(attribute)).matches()) {
			throw new SpecificationException(element, attribute + "=\"" + element.text(attribute)
					+ "\" is not supported; an expression begins with feature:, service: or var:, or is a constant");
		}
	}

	private static String listed(Set<String> words) {
		List<String> sorted = new ArrayList<>(words);
		return sorted.stream().sorted().collect(Collectors.joining(", "));
	}
}
