package org.imprimatur.cli;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A call of the command line as users type it. */
final class CallText {

	private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}./\\\\:=,@+_-]+");

	private CallText() {
	}

	/** A call with these arguments. What shells would take apart stands in quotes, which all of them understand. */
	static String of(List<String> arguments) {
		return Stream.concat(Stream.of(CommandTree.NAME), arguments.stream()).map(CallText::quoted)
				.collect(Collectors.joining(" "));
	}

	private static String quoted(String argument) {
		return PLAIN.matcher(argument).matches() ? argument : "\"" + argument + "\"";
	}
}
