package org.imprimatur.cli;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Builds picocli's view of the commands, with help in the language of the call. */
final class CommandTree {

	/** The name users call. */
	static final String NAME = "imprimatur";

	private static final String HELP = CommandTree.class.getPackageName() + ".help";

	private final ResourceBundle help;
	private final int width;

	CommandTree(Locale locale, int width) {
		this.help = ResourceBundle.getBundle(HELP, locale, CommandTree.class.getClassLoader(),
				Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
		this.width = width;
	}

	/** The tree with these commands. */
	CommandLine of(List<String> names) {
		CommandSpec root = CommandSpec.create().name(NAME);
		common(root);
		root.addOption(OptionSpec.builder("-V", "--version").versionHelp(true).build());
		for (String name : names) {
			CommandSpec command = add(root, name, name);
			for (String part : Commands.of(name)) {
				add(command, part, name + " " + part);
			}
		}
		texts(root);
		return new CommandLine(root).setCaseInsensitiveEnumValuesAllowed(true);
	}

	private CommandSpec add(CommandSpec parent, String name, String path) {
		Command command = Commands.create(path);
		CommandSpec spec = CommandSpec.wrapWithoutInspection(command);
		parent.addSubcommand(name, spec);
		command.describe(spec);
		common(spec);
		texts(spec);
		return spec;
	}

	private static void common(CommandSpec spec) {
		spec.addOption(OptionSpec.builder("--lang").paramLabel("LANG").type(Language.class)
				.completionCandidates(List.of("en", "ja")).build());
		spec.addOption(OptionSpec.builder("--debug").build());
		spec.addOption(OptionSpec.builder("-h", "--help").usageHelp(true).build());
	}

	private void texts(CommandSpec spec) {
		spec.resourceBundle(help);
		spec.usageMessage().width(Math.max(width, 60)).adjustLineBreaksForWideCJKCharacters(true).sortOptions(false);
	}

	/** The languages that a call may ask for. */
	enum Language {
		EN, JA
	}
}
