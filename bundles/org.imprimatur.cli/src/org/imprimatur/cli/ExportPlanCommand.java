package org.imprimatur.cli;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.imprimatur.cli.text.Visible;
import org.imprimatur.exchange.export.ExportContext;
import org.imprimatur.exchange.export.ExportOption;
import org.imprimatur.exchange.export.ExportSettings;
import org.imprimatur.exchange.export.PlanExport;
import org.imprimatur.exchange.export.PlanExports;
import org.imprimatur.exchange.export.Rollout;
import org.imprimatur.exchange.export.json.JsonExport;
import org.imprimatur.exchange.export.table.TableId;
import org.imprimatur.validation.engine.Survey;
import org.imprimatur.validation.rule.RuleBook;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code imprimatur export plan}: the checked rollout for spreadsheets, scripts, deployment tools and calendars. */
final class ExportPlanCommand implements Command {

	@Override
	public void describe(CommandSpec spec) {
		spec.addPositional(PositionalParamSpec.builder().paramLabel("PLAN").descriptionKey("PLAN").index("0")
				.arity("0..1").type(Path.class).build());
		spec.addOption(OptionSpec.builder("-o", "--output").paramLabel("FILE").type(Path.class).build());
		spec.addOption(OptionSpec.builder("-f", "--format").paramLabel("FORMAT").type(String.class)
				.completionCandidates(PlanExports.all().stream().map(PlanExport::id).toList()).build());
		spec.addOption(OptionSpec.builder("--table").paramLabel("TABLE").type(TableId.class)
				.completionCandidates(Arrays.stream(TableId.values()).map(TableId::id).toList()).build());
		spec.addOption(OptionSpec.builder("--delimiter").paramLabel("CHAR").type(String.class).build());
		spec.addOption(OptionSpec.builder("--bom").build());
		spec.addOption(OptionSpec.builder("--include-blocked").build());
		spec.addOption(OptionSpec.builder("--overwrite").build());
		spec.addOption(OptionSpec.builder("--rules").paramLabel("FILE").type(Path.class).build());
		spec.addOption(OptionSpec.builder("--catalogue").paramLabel("FILE").type(Path.class).build());
		spec.addOption(OptionSpec.builder("--date").paramLabel("YYYY-MM-DD").type(LocalDate.class).build());
		spec.addOption(OptionSpec.builder("--list-formats").build());
		spec.addOption(OptionSpec.builder("--print-schema").build());
	}

	@Override
	public int run(ParseResult call, Session session) throws IOException {
		if (call.hasMatchedOption("--list-formats")) {
			PlanExports.all().forEach(export -> session.out().println(session.wording().text("export.format",
					export.id(), export.label(session.wording().locale()),
					export.description(session.wording().locale()))));
			return ExitCode.CLEAN;
		}
		if (call.hasMatchedOption("--print-schema")) {
			session.out().print(JsonExport.schema());
			return ExitCode.CLEAN;
		}
		Path plan = call.matchedPositionalValue(0, (Path) null);
		Path output = call.matchedOptionValue("--output", (Path) null);
		if (plan == null || output == null) {
			throw session.usage(plan == null ? "export.noPlan" : "export.noOutput");
		}
		PlanExport export = format(call, output, session);
		ExportSettings settings = settings(call, export, session);
		Path target = target(export, output, inputs(plan, call), session);
		ExportContext context = new ExportContext(survey(plan, call, session), RuleBook.installed(), session.wording().locale(),
				Instant.now(), "Imprimatur " + Version.text(), settings);
		try (ProgressLine progress = session.progress()) {
			progress.rows(session.wording().text("progress.writing", output.getFileName()));
			export.write(context, target, progress);
		} catch (DirectoryNotEmptyException e) {
			throw session.usage(settings.overwrite() ? "export.foreignFolder" : "export.folderNotEmpty", output);
		}
		tell(context, export, output, session);
		return ExitCode.CLEAN;
	}

	private static Survey survey(Path plan, ParseResult call, Session session) throws IOException {
		return new PlanChecker(session, RuleBook.installed(), call.matchedOptionValue("--rules", (Path) null),
				call.matchedOptionValue("--catalogue", (Path) null),
				call.matchedOptionValue("--date", LocalDate.now())).survey(plan);
	}

	private static void tell(ExportContext context, PlanExport export, Path output, Session session) {
		Rollout rollout = context.rollout();
		session.out().println(Visible.text(session.wording().text("export.planWritten", output,
				rollout.deployments().size(), context.survey().result().devices())));
		int blocked = rollout.blocked();
		if (blocked > 0) {
			boolean leftOut = export.options().contains(ExportOption.INCLUDE_BLOCKED)
					&& !context.settings().includeBlocked();
			session.out().println(session.wording().text(leftOut ? "export.leftOut" : "export.blocked", blocked));
		}
	}

	private static PlanExport format(ParseResult call, Path output, Session session) {
		String named = call.matchedOptionValue("--format", (String) null);
		Optional<PlanExport> export = named == null ? PlanExports.byFileName(output.toString())
				: PlanExports.byId(named);
		return export.orElseThrow(() -> session.usage(named == null ? "export.whichFormat" : "export.unknownFormat",
				named == null ? output : named,
				String.join(", ", PlanExports.all().stream().map(PlanExport::id).toList())));
	}

	private static ExportSettings settings(ParseResult call, PlanExport export, Session session) {
		for (ExportOption option : ExportOption.values()) {
			if (call.hasMatchedOption(name(option)) && !export.options().contains(option)) {
				throw session.usage("export.otherFormat", name(option), export.id());
			}
		}
		return new ExportSettings(call.matchedOptionValue("--table", TableId.DEVICES),
				delimiter(call.matchedOptionValue("--delimiter", ","), session), call.hasMatchedOption("--bom"),
				call.hasMatchedOption("--include-blocked"), call.hasMatchedOption("--overwrite"));
	}

	private static String name(ExportOption option) {
		return option == ExportOption.BYTE_ORDER_MARK ? "--bom"
				: "--" + option.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private static char delimiter(String text, Session session) {
		String delimiter = text.equalsIgnoreCase("tab") ? "\t" : text;
		if (delimiter.length() != 1 || "\"\r\n'".contains(delimiter) || Character.isLetterOrDigit(delimiter.charAt(0))) {
			throw session.usage("export.delimiter", text);
		}
		return delimiter.charAt(0);
	}

	private static List<Path> inputs(Path plan, ParseResult call) {
		List<Path> inputs = new ArrayList<>(List.of(plan));
		for (String option : List.of("--rules", "--catalogue")) {
			Optional.ofNullable(call.matchedOptionValue(option, (Path) null)).ifPresent(inputs::add);
		}
		return inputs;
	}

	private static Path target(PlanExport export, Path output, List<Path> inputs, Session session) throws IOException {
		if (!export.isFolder()) {
			return new OutputFile(output, inputs, session).path();
		}
		Path folder = session.resolve(output).toAbsolutePath().normalize();
		if (folder.getParent() == null || !folder.getParent().toFile().isDirectory()) {
			throw new NoSuchFileException(String.valueOf(folder.getParent()));
		}
		return folder;
	}
}
