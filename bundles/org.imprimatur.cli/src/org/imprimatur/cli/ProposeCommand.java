package org.imprimatur.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.imprimatur.cli.report.ProposalJson;
import org.imprimatur.cli.report.ProposalText;
import org.imprimatur.model.Estate;
import org.imprimatur.model.io.EstateStore;
import org.imprimatur.validation.engine.Survey;
import org.imprimatur.validation.proposal.Planner;
import org.imprimatur.validation.proposal.Preview;
import org.imprimatur.validation.proposal.Proposal;
import org.imprimatur.validation.proposal.ProposalSettings;
import org.imprimatur.validation.proposal.Scope;
import org.imprimatur.validation.rule.RuleBook;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code imprimatur propose}: a rollout that the rules allow. Writes nothing unless asked to. */
final class ProposeCommand implements Command {

	private static final String THE_PLAN = "";

	/** Forms of the report. */
	enum Format {
		TEXT, JSON
	}

	@Override
	public void describe(CommandSpec spec) {
		spec.addPositional(PositionalParamSpec.builder().paramLabel("PLAN").descriptionKey("PLAN").index("0")
				.arity("0..1").type(Path.class).build());
		spec.addOption(OptionSpec.builder("--group").paramLabel("ID").type(List.class).auxiliaryTypes(String.class)
				.build());
		spec.addOption(OptionSpec.builder("--all-unplanned").build());
		spec.addOption(OptionSpec.builder("--from").paramLabel("YYYY-MM-DD").type(LocalDate.class).build());
		spec.addOption(OptionSpec.builder("--waves").paramLabel("COUNT").type(Integer.class).build());
		spec.addOption(OptionSpec.builder("--most").paramLabel("COUNT").type(Integer.class).build());
		spec.addOption(OptionSpec.builder("--days").paramLabel("DAYS").type(Integer.class).build());
		spec.addOption(OptionSpec.builder("--no-confirm").build());
		spec.addOption(OptionSpec.builder("--write").paramLabel("FILE").type(String.class).arity("0..1")
				.fallbackValue(THE_PLAN).build());
		spec.addOption(OptionSpec.builder("-f", "--format").paramLabel("FORMAT").type(Format.class)
				.completionCandidates(List.of("text", "json")).build());
		spec.addOption(OptionSpec.builder("--rules").paramLabel("FILE").type(Path.class).build());
		spec.addOption(OptionSpec.builder("--catalogue").paramLabel("FILE").type(Path.class).build());
		spec.addOption(OptionSpec.builder("--date").paramLabel("YYYY-MM-DD").type(LocalDate.class).build());
	}

	@Override
	public int run(ParseResult call, Session session) throws IOException {
		Path plan = call.matchedPositionalValue(0, (Path) null);
		if (plan == null || call.hasMatchedOption("--group") == call.hasMatchedOption("--all-unplanned")) {
			throw session.usage(plan == null ? "propose.noPlan" : "propose.whichDevices");
		}
		Optional<Path> target = target(plan, call, session);
		Survey survey = new PlanChecker(session, RuleBook.installed(), call.matchedOptionValue("--rules", (Path) null),
				call.matchedOptionValue("--catalogue", (Path) null), day(call)).survey(plan);
		Estate estate = survey.result().estate();
		Scope scope = scope(survey, call.matchedOptionValue("--group", List.of()), session);
		Proposal proposal = new Planner(survey, RuleBook.installed()).propose(scope, settings(call, session));
		Preview preview = proposal.preview(survey.whatIf());
		if (target.isPresent() && !proposal.waves().isEmpty()) {
			proposal.apply(estate);
			estate.eResource().setURI(URI.createFileURI(target.get().toString()));
			new EstateStore(session.wording().locale()).save(estate, session.progress());
		}
		report(proposal, preview, target, call, session);
		return proposal.left() + proposal.ungrouped() > 0 ? ExitCode.FINDINGS : ExitCode.CLEAN;
	}

	/** The devices of those groups, or all unplanned ones if none is named. */
	private static Scope scope(Survey survey, List<String> groups, Session session) {
		ElementChoice choice = new ElementChoice(session);
		return groups.isEmpty() ? Scope.unplanned(survey)
				: Scope.ofGroups(survey,
						groups.stream().map(group -> choice.group(survey.result().estate(), group)).distinct().toList());
	}

	private static void report(Proposal proposal, Preview preview, Optional<Path> target, ParseResult call,
			Session session) throws IOException {
		Optional<String> written = target.filter(file -> !proposal.waves().isEmpty())
				.map(file -> session.shown(file).toString());
		StringWriter text = new StringWriter();
		if (call.matchedOptionValue("--format", Format.TEXT) == Format.JSON) {
			new ProposalJson(session.wording()).write(proposal, preview, written, text);
		} else {
			new ProposalText(session.wording(), session.layout()).write(proposal, preview, written, text);
		}
		session.out().print(text);
	}

	private static LocalDate day(ParseResult call) {
		return call.matchedOptionValue("--date", LocalDate.now());
	}

	private static ProposalSettings settings(ParseResult call, Session session) {
		ProposalSettings settings = ProposalSettings
				.from(call.matchedOptionValue("--from", day(call)), session.wording().locale())
				.withWaves(number("--waves", 0, 0, call, session)).withMost(number("--most", 0, 0, call, session))
				.withDays(number("--days", 7, 1, call, session));
		return call.hasMatchedOption("--no-confirm") ? settings.withoutConfirm() : settings;
	}

	private static int number(String option, int usual, int least, ParseResult call, Session session) {
		int number = call.matchedOptionValue(option, usual);
		if (number < least) {
			throw session.usage("propose.number", option, number);
		}
		return number;
	}

	/** Where to write: the plan itself, or another one in its folder, where its fleets are found. */
	private static Optional<Path> target(Path plan, ParseResult call, Session session) throws IOException {
		if (!call.hasMatchedOption("--write")) {
			return Optional.empty();
		}
		String named = call.matchedOptionValue("--write", THE_PLAN);
		Path file = session.resolve(named.equals(THE_PLAN) ? plan : Path.of(named)).toAbsolutePath().normalize();
		if (!file.toString().endsWith(Starter.PLAN)) {
			throw session.usage("propose.noPlanFile", named, Starter.PLAN);
		}
		boolean itself = Files.exists(file) && Files.exists(session.resolve(plan))
				&& Files.isSameFile(file, session.resolve(plan));
		if (!itself && Files.exists(file)) {
			throw session.usage("propose.exists", named);
		}
		return Optional.of(file);
	}
}
