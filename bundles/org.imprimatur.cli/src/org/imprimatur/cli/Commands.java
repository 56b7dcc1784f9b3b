package org.imprimatur.cli;

import java.util.List;

/** The commands by name. A class is loaded when its command is needed. */
final class Commands {

	/** All names, in the order of the help. */
	static final List<String> NAMES = List.of("check", "explain", "rules", "import", "new", "completion");

	private Commands() {
	}

	static Command create(String name) {
		return switch (name) {
		case "check" -> new CheckCommand();
		case "explain" -> new ExplainCommand();
		case "rules" -> new RulesCommand();
		case "import" -> new ImportCommand();
		case "new" -> new NewCommand();
		case "completion" -> new CompletionCommand();
		default -> throw new IllegalArgumentException(name);
		};
	}
}
