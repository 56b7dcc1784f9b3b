package org.imprimatur.cli;

import java.util.List;

/** The commands by name; those of others by both names. A class is loaded when its command is needed. */
final class Commands {

	/** All names, in the order of the help. */
	static final List<String> NAMES = List.of("check", "explain", "rules", "import", "export", "new", "completion");

	private static final List<String> OF_IMPORT = List.of("image", "mapping", "purchases", "ent");
	private static final List<String> OF_EXPORT = List.of("ent");

	private Commands() {
	}

	/** The commands of a command. */
	static List<String> of(String name) {
		return switch (name) {
		case "import" -> OF_IMPORT;
		case "export" -> OF_EXPORT;
		default -> List.of();
		};
	}

	static Command create(String name) {
		return switch (name) {
		case "check" -> new CheckCommand();
		case "explain" -> new ExplainCommand();
		case "rules" -> new RulesCommand();
		case "import" -> new ImportCommand();
		case "import image" -> new ImportImageCommand();
		case "import mapping" -> new ImportMappingCommand();
		case "import purchases" -> new ImportPurchasesCommand();
		case "import ent" -> new ImportEntCommand();
		case "export" -> new ExportCommand();
		case "export ent" -> new ExportEntCommand();
		case "new" -> new NewCommand();
		case "completion" -> new CompletionCommand();
		default -> throw new IllegalArgumentException(name);
		};
	}
}
