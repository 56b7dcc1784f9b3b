package org.imprimatur.validation.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.imprimatur.model.Element;
import org.imprimatur.validation.DeviceSet;
import org.imprimatur.validation.Message;
import org.imprimatur.validation.Severity;

/**
 * What one rule says about one case.
 *
 * @param message  what it says
 * @param severity when it differs from the rule's usual one
 * @param element  where it stands; empty for the deployment being checked
 * @param related  what else it speaks of
 * @param devices  the devices concerned; empty for those of the case being checked
 */
public record Violation(Message message, Optional<Severity> severity, Optional<Element> element,
		List<Element> related, Optional<DeviceSet> devices) {

	/** The rule's main message with these arguments. */
	public static Violation of(Object... arguments) {
		return variant("", arguments);
	}

	/** One of the rule's other messages: key {@code RIM-203.message.variant}. */
	public static Violation variant(String variant, Object... arguments) {
		return new Violation(new Message(variant, List.of(arguments)), Optional.empty(), Optional.empty(), List.of(),
				Optional.empty());
	}

	/** The same with this severity. */
	public Violation as(Severity other) {
		return new Violation(message, Optional.of(other), element, related, devices);
	}

	/** The same, standing on this element. */
	public Violation at(Element where) {
		return new Violation(message, severity, Optional.of(where), related, devices);
	}

	/** The same, speaking of these elements too; nulls are passed over. */
	public Violation about(Element... elements) {
		List<Element> all = Stream.concat(related.stream(), Stream.of(elements)).filter(e -> e != null).toList();
		return new Violation(message, severity, element, all, devices);
	}

	/** The same, concerning these devices. */
	public Violation on(DeviceSet concerned) {
		return new Violation(message, severity, element, related, Optional.of(concerned));
	}
}
