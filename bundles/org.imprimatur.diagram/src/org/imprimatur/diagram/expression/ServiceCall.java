package org.imprimatur.diagram.expression;

import java.util.List;
import java.util.stream.Stream;

/**
 * A {@code service:} expression taken apart: {@code [receiver.]name[(argument, argument)]}.
 *
 * @param receiver  variable whose value the service is called on; {@code self} where none is named
 * @param name      name of the service
 * @param arguments names of the variables that are passed
 */
public record ServiceCall(String receiver, String name, List<String> arguments) {

	/** Takes apart what follows the prefix. */
	public static ServiceCall parse(String text) {
		String call = text.trim();
		int open = call.indexOf('(');
		String head = open < 0 ? call : call.substring(0, open);
		int dot = head.indexOf('.');
		String arguments = open < 0 ? "" : call.substring(open + 1, Math.max(open + 1, call.lastIndexOf(')')));
		return new ServiceCall(dot < 0 ? Expressions.SELF : head.substring(0, dot).trim(),
				head.substring(dot + 1).trim(),
				Stream.of(arguments.split(",")).map(String::trim).filter(argument -> !argument.isEmpty()).toList());
	}
}
