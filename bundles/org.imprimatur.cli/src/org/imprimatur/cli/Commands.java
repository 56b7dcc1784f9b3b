package org.imprimatur.cli;

import java.util.List;

/** The commands by name; those of others by both names. A class is loaded when its command is needed. */
final class Commands {

	/** All names, in the order of the help. */
	static final List<String> NAMES = List.of("check", "propose", "diagram", "explain", "rules", "import", "export", "audit", "new", "completion");

	private static final List<String> OF_IMPORT = List.of("image", "mapping", "purchases", "ent");
	private static final List<String> OF_AUDIT = List.of("verify", "diff");
	private static final List<String> OF_EXPORT = List.of("plan", "ent");

	private Commands() {
	}

	/** The commands of a command. */
	static List<String> of(String name) {
		return switch (name) {
		case "import" -> OF_IMPORT;
		case "export" -> OF_EXPORT;
		case "audit" -> OF_AUDIT;
		default -> List.of();
		};
	}

	static Command create(String name) {
		return switch (name) {
		case "check" -> new CheckCommand();
		case "propose" -> new ProposeCommand();
		case "diagram" -> new DiagramCommand();
		case "explain" -> new ExplainCommand();
		case "rules" -> new RulesCommand();
		case "import" -> new ImportCommand();
		case "import image" -> new ImportImageCommand();
		case "import mapping" -> new ImportMappingCommand();
		case "import purchases" -> new ImportPurchasesCommand();
		case "import ent" -> new ImportEntCommand();
		case "export" -> new ExportCommand();
		case "export plan" -> new ExportPlanCommand();
		case "export ent" -> new ExportEntCommand();
		case "audit" -> new AuditCommand();
		case "audit verify" -> new AuditVerifyCommand();
		case "audit diff" -> new AuditDiffCommand();
		case "new" -> new NewCommand();
		case "completion" -> new CompletionCommand();
		default -> throw new IllegalArgumentException(name);
		};
	}
}
