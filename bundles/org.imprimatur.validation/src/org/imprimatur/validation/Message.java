package org.imprimatur.validation;

import java.util.List;

/**
 * What a finding says, in no language yet; {@link org.imprimatur.validation.rule.RuleBook#text(Finding, java.util.Locale)}
 * puts it into one.
 *
 * @param variant   which of the rule's messages; empty for its only or main one
 * @param arguments what stands in the message: texts, numbers, days, enum literals, elements, or lists of them
 */
public record Message(String variant, List<Object> arguments) {
}
