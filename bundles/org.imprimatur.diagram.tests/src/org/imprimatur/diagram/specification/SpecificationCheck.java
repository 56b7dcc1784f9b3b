package org.imprimatur.diagram.specification;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.imprimatur.design.Specification;
import org.imprimatur.diagram.expression.Services;

/**
 * A specification that was checked as a whole, with what Sirius alone reads.
 *
 * @param group    what it consists of
 * @param called   the methods that its expressions call
 * @param problems what is wrong with its expressions
 */
record SpecificationCheck(SpecElement group, Set<Method> called, List<String> problems) {

	private static final Set<String> TOOLS = Set.of("ownedTools", "fixes", "directEdit");

	/**
	 * Checks a specification.
	 *
	 * @throws SpecificationException when an element, an attribute or a value is none of Sirius's, or a reference dangles
	 */
	static SpecificationCheck of(URL location) throws IOException {
		SpecElement group = SpecificationReader.read(location,
				Language.of(text("language.txt"), text("tools.txt")));
		List<String> problems = new ArrayList<>();
		Typing typing = new Typing(Services.of(group.child("ownedViewpoints").orElseThrow(),
				Specification.class.getClassLoader()), problems);
		check(group, new ExpressionCheck(typing), new ToolCheck(typing));
		return new SpecificationCheck(group, typing.called(), problems);
	}

	private static String text(String resource) throws IOException {
		try (InputStream in = SpecificationCheck.class.getResourceAsStream(resource)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static void check(SpecElement element, ExpressionCheck expressions, ToolCheck tools) {
		if (TOOLS.contains(element.feature())) {
			tools.check(element);
		} else {
			expressions.check(element);
			element.children().forEach(child -> check(child, expressions, tools));
		}
	}

	/** All elements to which some attribute refers. */
	Set<SpecElement> referredTo() {
		Set<SpecElement> used = new LinkedHashSet<>();
		Elements.under(group).forEach(element -> element.attributes().forEach(attribute -> {
			if (element.text(attribute).startsWith("//")) {
				used.addAll(element.links(attribute));
			}
		}));
		return used;
	}
}
