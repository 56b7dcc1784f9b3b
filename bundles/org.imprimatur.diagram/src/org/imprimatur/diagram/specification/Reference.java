package org.imprimatur.diagram.specification;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** References inside a specification, as EMF writes them: {@code //@ownedViewpoints[name='v']/@nodeMappings.0}. */
final class Reference {

	private static final Pattern STEP = Pattern.compile("@(\\w+)(?:\\[name='([^']*)'\\]|\\.(\\d+))?");

	private Reference() {
	}

	static List<SpecElement> all(SpecElement from, String attribute) {
		String text = from.text(attribute);
		return text.isBlank() ? List.of()
				: Stream.of(text.trim().split("\\s+")).map(one -> find(from, attribute, one)).toList();
	}

	private static SpecElement find(SpecElement from, String attribute, String text) {
		SpecElement at = text.startsWith("//") ? from.root() : null;
		for (String step : text.substring(Math.min(2, text.length())).split("/(?=@)")) {
			Matcher matcher = STEP.matcher(URLDecoder.decode(step, StandardCharsets.UTF_8));
			at = at != null && matcher.matches() ? step(at, matcher) : null;
		}
		if (at == null) {
			throw new SpecificationException(from, attribute + " refers to nothing: " + text);
		}
		return at;
	}

	private static SpecElement step(SpecElement at, Matcher step) {
		List<SpecElement> children = at.children(step.group(1));
		if (step.group(2) != null) {
			return children.stream().filter(child -> child.name().equals(step.group(2))).findFirst().orElse(null);
		}
		int place = step.group(3) == null ? 0 : Integer.parseInt(step.group(3));
		return place < children.size() ? children.get(place) : null;
	}
}
