package org.imprimatur.diagram.specification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of a specification: a mapping, a style, a colour. Which attributes and children it may have is settled
 * before anyone sees it.
 */
public final class SpecElement {

	private final SpecElement parent;
	private final String feature;
	private final String type;
	private final Map<String, String> attributes;
	private final String file;
	private final int line;
	private final List<SpecElement> children = new ArrayList<>();
	private final Map<String, List<SpecElement>> links = new HashMap<>();

	SpecElement(SpecElement parent, String feature, String type, Map<String, String> attributes, String file,
			int line) {
		this.parent = parent;
		this.feature = feature;
		this.type = type;
		this.attributes = attributes;
		this.file = file;
		this.line = line;
		if (parent != null) {
			parent.children.add(this);
		}
	}

	/** The element that contains it; null for the group. */
	public SpecElement parent() {
		return parent;
	}

	/** The feature of its parent that holds it, such as {@code nodeMappings}. */
	public String feature() {
		return feature;
	}

	/** Its class in Sirius's metamodel, such as {@code NodeMapping}. */
	public String type() {
		return type;
	}

	/** File name of the specification. */
	public String file() {
		return file;
	}

	/** Line in which it begins. */
	public int line() {
		return line;
	}

	/** Its name; empty where it has none. */
	public String name() {
		return text("name");
	}

	/** An attribute; empty where it is not given. */
	public String text(String attribute) {
		return attributes.getOrDefault(attribute, "");
	}

	/** An attribute; that text where it is not given. */
	public String text(String attribute, String otherwise) {
		return attributes.getOrDefault(attribute, otherwise);
	}

	/** A whole number that an attribute gives; that number where it is not given. */
	public int number(String attribute, int otherwise) {
		String text = text(attribute);
		try {
			return text.isEmpty() ? otherwise : Integer.parseInt(text);
		} catch (NumberFormatException e) {
			throw new SpecificationException(this, attribute + "=\"" + text + "\" is no whole number", e);
		}
	}

	/** Whether an attribute says true. */
	public boolean flag(String attribute) {
		return Boolean.parseBoolean(text(attribute));
	}

	/** The names of its attributes. */
	Iterable<String> attributes() {
		return attributes.keySet();
	}

	/** All its children in the order of the file. */
	public List<SpecElement> children() {
		return List.copyOf(children);
	}

	/** Its children in these features, feature by feature. */
	public List<SpecElement> children(String... features) {
		return Stream.of(features)
				.flatMap(wanted -> children.stream().filter(child -> child.feature.equals(wanted))).toList();
	}

	/** Its only child in a feature. */
	public Optional<SpecElement> child(String wanted) {
		return children(wanted).stream().findFirst();
	}

	/** The elements that an attribute refers to. */
	public List<SpecElement> links(String attribute) {
		return links.computeIfAbsent(attribute, key -> Reference.all(this, key));
	}

	/**
	 * The element that an attribute refers to.
	 *
	 * @throws SpecificationException when the attribute is not given
	 */
	public SpecElement link(String attribute) {
		return links(attribute).stream().findFirst()
				.orElseThrow(() -> new SpecificationException(this, "it needs " + attribute));
	}

	SpecElement root() {
		return parent == null ? this : parent.root();
	}

	/** Where it stands, by the names of its parents: {@code plan/image/style}. */
	public String path() {
		String own = name().isEmpty() ? feature : name();
		return parent == null || parent.parent == null ? own : parent.path() + "/" + own;
	}

	@Override
	public String toString() {
		return type + " " + path();
	}
}
