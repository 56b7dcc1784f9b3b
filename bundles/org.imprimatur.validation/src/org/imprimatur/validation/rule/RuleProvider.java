package org.imprimatur.validation.rule;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Brings rules: found by {@link java.util.ServiceLoader}, so that another plug-in or jar can add its own.
 */
public interface RuleProvider {

	/** What the rule book says of its rules. */
	List<RuleEntry> entries();

	/** The rules, in the order in which they are asked. */
	List<Rule> rules();

	/** The sources its entries name beside those of the shipped book. */
	List<Source> sources();

	/**
	 * Their texts: {@code ID.title}, {@code ID.explanation}, {@code ID.remedy}, {@code ID.message} and
	 * {@code ID.message.variant}, the messages as {@link java.text.MessageFormat} patterns.
	 */
	ResourceBundle texts(Locale locale);
}
