package org.imprimatur.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;

import org.imprimatur.examples.Examples;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code imprimatur new}: a plan to begin with. Never overwrites a file. */
final class NewCommand implements Command {

	@Override
	public void describe(CommandSpec spec) {
		spec.addPositional(PositionalParamSpec.builder().paramLabel("DIR|NAME").descriptionKey("DIR").index("0")
				.arity("1").required(true).type(Path.class).build());
		spec.addOption(OptionSpec.builder("--example").paramLabel("NAME").type(String.class)
				.completionCandidates(Examples.names()).build());
	}

	@Override
	public int run(ParseResult call, Session session) throws IOException {
		Path target = call.matchedPositionalValue(0, (Path) null);
		try {
			List<Path> files = call.hasMatchedOption("--example")
					? example(call.matchedOptionValue("--example", ""), target, session)
					: new Starter(session.wording().locale()).write(session.resolve(target));
			tell(files, session);
			return ExitCode.CLEAN;
		} catch (FileAlreadyExistsException e) {
			throw session.usage("new.exists", e.getFile());
		}
	}

	private static List<Path> example(String name, Path target, Session session) throws IOException {
		if (!Examples.names().contains(name)) {
			throw session.usage("new.noExample", name, String.join(", ", Examples.names()));
		}
		if (target.toString().endsWith(Starter.PLAN)) {
			throw session.usage("new.exampleFolder", target);
		}
		return Examples.copy(name, session.resolve(target));
	}

	private static void tell(List<Path> files, Session session) {
		for (Path file : files) {
			session.out().println(session.wording().text("new.made", session.shown(file)));
		}
		for (Path file : files) {
			if (file.toString().endsWith(Starter.PLAN)) {
				session.out().println(session.wording().text("new.next",
						CallText.of(List.of("check", session.shown(file).toString()))));
			}
		}
	}
}
