package org.imprimatur.validation.ui.decoration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;

/** Which features of an element a rule judges, so that what it finds about the element is marked at their fields. */
public final class RuleFields {

	private static final Map<String, Set<String>> BY_RULE = read();

	private RuleFields() {
	}

	/** Reads {@code fields.properties} beside this class: the features of a rule, each as {@code Class.feature}. */
	private static Map<String, Set<String>> read() {
		Properties table = new Properties();
		try (InputStream in = RuleFields.class.getResourceAsStream("fields.properties")) { //$NON-NLS-1$
			table.load(in);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return table.stringPropertyNames().stream().collect(Collectors.toMap(rule -> rule,
				rule -> Stream.of(table.getProperty(rule).split(" ")).collect(Collectors.toUnmodifiableSet()))); //$NON-NLS-1$
	}

	/** Whether a rule judges a feature. */
	public static boolean judges(String rule, EStructuralFeature feature) {
		return BY_RULE.getOrDefault(rule, Set.of())
				.contains(feature.getEContainingClass().getName() + '.' + feature.getName());
	}

	/** The features that rules judge, by the ids of the rules. */
	static Map<String, Set<String>> all() {
		return BY_RULE;
	}
}
