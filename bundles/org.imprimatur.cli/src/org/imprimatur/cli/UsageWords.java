package org.imprimatur.cli;

import java.util.List;
import java.util.StringJoiner;

import org.imprimatur.cli.text.Wording;

import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the user's language why picocli does not understand a call. */
final class UsageWords {

	private final Wording wording;

	UsageWords(Wording wording) {
		this.wording = wording;
	}

	String of(ParameterException failure) {
		return switch (failure) {
		case UnmatchedArgumentException unmatched -> unmatched(unmatched);
		case MissingParameterException missing -> missing(missing);
		case OverwrittenOptionException twice -> wording.text("usage.twice", name(twice.getOverwritten()));
		default -> failure.getArgSpec() != null && failure.getValue() != null
				? value(failure.getArgSpec(), failure.getValue())
				: wording.text("usage.other", failure.getMessage());
		};
	}

	private String unmatched(UnmatchedArgumentException failure) {
		String argument = String.join(" ", failure.getUnmatched());
		List<String> near = failure.isUnknownOption() ? failure.getSuggestions()
				: NearMatches.of(argument, failure.getCommandLine().getSubcommands().keySet());
		boolean command = failure.getCommandLine().getCommandSpec().parent() == null && !failure.isUnknownOption();
		String text = wording.text(command ? "usage.command" : "usage.unmatched", argument);
		return near.isEmpty() ? text : text + " " + wording.text("usage.near", String.join(", ", near));
	}

	private String missing(MissingParameterException failure) {
		List<ArgSpec> missing = failure.getMissing();
		if (missing.isEmpty()) {
			return failure.getArgSpec() == null ? wording.text("usage.other", failure.getMessage())
					: wording.text("usage.noValue", name(failure.getArgSpec()));
		}
		StringJoiner names = new StringJoiner(", ");
		missing.forEach(argument -> names.add(name(argument)));
		boolean value = missing.size() == 1 && missing.getFirst().isOption() && !missing.getFirst().required();
		return wording.text(value ? "usage.noValue" : "usage.missing", names.toString());
	}

	private String value(ArgSpec argument, String value) {
		if (argument.completionCandidates() == null) {
			return wording.text("usage.value", name(argument), value, argument.paramLabel());
		}
		StringJoiner allowed = new StringJoiner(", ");
		argument.completionCandidates().forEach(allowed::add);
		return wording.text("usage.literal", name(argument), value, allowed.toString());
	}

	private static String name(ArgSpec argument) {
		return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
	}
}
