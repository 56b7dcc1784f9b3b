package org.imprimatur.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.imprimatur.cli.text.Visible;
import org.imprimatur.design.view.EstateView;
import org.imprimatur.diagram.evaluation.Viewpoint;
import org.imprimatur.diagram.output.Formats;
import org.imprimatur.diagram.output.OutputFormat;
import org.imprimatur.diagram.output.OutputOptions;
import org.imprimatur.diagram.output.Paper;
import org.imprimatur.diagram.output.Theme;
import org.imprimatur.model.Estate;
import org.imprimatur.model.io.AtomicFile;
import org.imprimatur.validation.engine.Survey;
import org.imprimatur.validation.rule.RuleBook;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code imprimatur diagram}: draws a plan, with the verdict on every element. */
final class DiagramCommand implements Command {

	private static final String PLAN_ENDING = ".imprimatur";
	private static final List<String> KINDS = List.of("plan", "rights", "lineage", "fleet", "matrix", "deployments");
	private static final String ALL = "all";
	private static final List<String> KINDS_AND_ALL = Stream.concat(KINDS.stream(), Stream.of(ALL)).toList();
	private static final List<String> LAYERS = List.of("activation", "evidence", "lineage", "none");
	private static final List<String> FORMATS = List.of("svg", "png", "pdf", "html");
	/** The only format in which an option changes anything. */
	private static final Map<String, String> ONLY_FOR = Map.of("--tiles", "pdf", "--paper", "pdf", "--scale", "png");
	private static final Set<String> FINDINGS_ONLY = Set.of("findingsOnly");

	@Override
	public void describe(CommandSpec spec) {
		spec.addPositional(PositionalParamSpec.builder().paramLabel("PLAN").descriptionKey("PLAN").index("0").arity("1")
				.required(true).type(Path.class).build());
		spec.addOption(OptionSpec.builder("-k", "--kind").paramLabel("KIND").type(List.class)
				.auxiliaryTypes(String.class).splitRegex(",").hideParamSyntax(true).completionCandidates(KINDS_AND_ALL).build());
		spec.addOption(OptionSpec.builder("-f", "--format").paramLabel("FORMAT").type(String.class)
				.completionCandidates(FORMATS).build());
		spec.addOption(OptionSpec.builder("-o", "--output").paramLabel("FILE").type(Path.class).build());
		spec.addOption(OptionSpec.builder("--layers").paramLabel("LAYER").type(List.class).auxiliaryTypes(String.class)
				.splitRegex(",").hideParamSyntax(true).completionCandidates(LAYERS).build());
		spec.addOption(OptionSpec.builder("--findings-only").build());
		spec.addOption(OptionSpec.builder("--theme").paramLabel("THEME").type(Theme.class)
				.completionCandidates(List.of("auto", "light", "dark")).build());
		spec.addOption(OptionSpec.builder("--paper").paramLabel("PAPER").type(Paper.class)
				.completionCandidates(List.of("a4_landscape", "a4_portrait", "a3_landscape", "a3_portrait")).build());
		spec.addOption(OptionSpec.builder("--tiles").build());
		spec.addOption(OptionSpec.builder("--scale").paramLabel("FACTOR").type(Double.class).build());
		spec.addOption(OptionSpec.builder("--rules").paramLabel("FILE").type(Path.class).build());
		spec.addOption(OptionSpec.builder("--catalogue").paramLabel("FILE").type(Path.class).build());
		spec.addOption(OptionSpec.builder("--date").paramLabel("YYYY-MM-DD").type(LocalDate.class).build());
	}

	/** One representation and the file it goes to. */
	private record Sheet(String kind, OutputFormat format, Path named, Path file) {
	}

	@Override
	public int run(ParseResult call, Session session) throws IOException {
		Path plan = call.matchedPositionalValue(0, (Path) null);
		Viewpoint viewpoint = Viewpoint.shipped(session.wording().locale());
		List<Sheet> sheets = sheets(plan, call, session);
		Set<String> layers = layers(call, session);
		LocalDate day = call.matchedOptionValue("--date", LocalDate.now());
		OutputOptions options = options(call, session, day);
		Survey survey = new PlanChecker(session, RuleBook.installed(), call.matchedOptionValue("--rules", (Path) null),
				call.matchedOptionValue("--catalogue", (Path) null), day).survey(plan);
		Estate estate = survey.result().estate();
		EstateView.attach(estate, () -> survey, session.wording().locale());
		for (Sheet sheet : sheets) {
			AtomicReference<Double> reduced = new AtomicReference<>(0.0);
			try (ProgressLine progress = session.progress()) {
				progress.step(session.wording().text("progress.drawing", sheet.named().getFileName()));
				var shown = viewpoint.show(sheet.kind(), estate,
						layers == null ? viewpoint.description(sheet.kind()).orElseThrow().usualLayers() : layers,
						call.hasMatchedOption("--findings-only") ? FINDINGS_ONLY : Set.of());
				AtomicFile.write(sheet.file(), out -> sheet.format().write(shown, options.withReduced(reduced::set), out));
			}
			if (reduced.get() > 0) {
				session.err().println(Visible.text(session.wording().text("diagram.reduced", sheet.named(), options.scale(),
						reduced.get())));
			}
			session.out().println(Visible.text(session.wording().text("diagram.written", sheet.named())));
		}
		return ExitCode.CLEAN;
	}

	private static List<Sheet> sheets(Path plan, ParseResult call, Session session) throws IOException {
		List<String> kinds = call.matchedOptionValue("--kind", List.of(KINDS.getFirst())).stream()
				.map(kind -> kind.toLowerCase(Locale.ROOT)).toList();
		List<String> wanted = kinds.contains(ALL) ? KINDS : kinds;
		known("--kind", kinds, KINDS_AND_ALL, session);
		Optional<Path> output = Optional.ofNullable(call.matchedOptionValue("--output", (Path) null));
		OutputFormat format = format(call, output, session);
		ONLY_FOR.forEach((option, only) -> {
			if (call.hasMatchedOption(option) && !format.id().equals(only)) {
				throw session.usage("diagram.noEffect", option, only, format.id());
			}
		});
		if (output.isPresent() && wanted.size() > 1) {
			throw session.usage("diagram.oneFile", output.get());
		}
		List<Sheet> sheets = new ArrayList<>();
		for (String kind : wanted) {
			Path named = output.orElseGet(() -> Path.of(base(plan) + "-" + kind + "." + format.extension()));
			sheets.add(new Sheet(kind, format, named, new OutputFile(named, inputs(plan, call), session).path()));
		}
		return sheets;
	}

	private static String base(Path plan) {
		String name = plan.getFileName().toString();
		return name.endsWith(PLAN_ENDING) ? name.substring(0, name.length() - PLAN_ENDING.length()) : name;
	}

	private static List<Path> inputs(Path plan, ParseResult call) {
		return Stream.of(plan, call.matchedOptionValue("--rules", (Path) null),
				call.matchedOptionValue("--catalogue", (Path) null)).filter(path -> path != null).toList();
	}

	/** As asked for, else as the file's name says, else SVG. */
	private static OutputFormat format(ParseResult call, Optional<Path> output, Session session) {
		String ending = output.map(path -> path.getFileName().toString())
				.map(name -> name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)).orElse(FORMATS.getFirst());
		String id = call.matchedOptionValue("--format", ending).toLowerCase(Locale.ROOT);
		known("--format", List.of(id), FORMATS, session);
		if (output.isPresent() && FORMATS.contains(ending) && !ending.equals(id)) {
			throw session.usage("diagram.mismatch", id, output.get());
		}
		return Formats.of(id).orElseThrow();
	}

	/** Null when nothing is said of layers. */
	private static Set<String> layers(ParseResult call, Session session) {
		if (!call.hasMatchedOption("--layers")) {
			return null;
		}
		List<String> named = call.matchedOptionValue("--layers", List.of());
		known("--layers", named, LAYERS, session);
		Set<String> layers = new HashSet<>(named);
		layers.remove("none");
		return layers;
	}

	private static void known(String option, List<String> words, List<String> all, Session session) {
		for (String word : words) {
			if (!all.contains(word)) {
				throw session.usage("diagram.unknown", option, word, all.stream().collect(Collectors.joining(", ")));
			}
		}
	}

	private static OutputOptions options(ParseResult call, Session session, LocalDate day) {
		double scale = call.matchedOptionValue("--scale", 2.0);
		if (!(scale > 0 && scale <= 10)) {
			throw session.usage("diagram.scale", scale);
		}
		return OutputOptions.of(session.wording().locale(), day).withTheme(call.matchedOptionValue("--theme", Theme.AUTO))
				.withPaper(call.matchedOptionValue("--paper", Paper.A4_LANDSCAPE), call.hasMatchedOption("--tiles"))
				.withScale(scale);
	}
}
