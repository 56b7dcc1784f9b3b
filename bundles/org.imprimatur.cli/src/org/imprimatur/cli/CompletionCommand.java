package org.imprimatur.cli;

import java.util.List;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code imprimatur completion}: a script that completes calls in a shell. */
final class CompletionCommand implements Command {

	/** Shells. The one script serves both. */
	enum Shell {
		BASH, ZSH
	}

	@Override
	public void describe(CommandSpec spec) {
		spec.addPositional(PositionalParamSpec.builder().paramLabel("SHELL").descriptionKey("SHELL").index("0")
				.arity("1").required(true).type(Shell.class).completionCandidates(List.of("bash", "zsh")).build());
	}

	@Override
	public int run(ParseResult call, Session session) {
		CommandLine all = new CommandTree(session.wording().locale(), session.layout().width()).of(Commands.NAMES);
		session.out().print(AutoComplete.bash(CommandTree.NAME, all));
		return ExitCode.CLEAN;
	}
}
