package org.imprimatur.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.imprimatur.exchange.ImportContext;
import org.imprimatur.exchange.ImportException;
import org.imprimatur.exchange.ImportProblem;
import org.imprimatur.exchange.image.FileHash;
import org.imprimatur.exchange.image.ImageChanges;
import org.imprimatur.exchange.image.ImageChanges.Outcome;
import org.imprimatur.exchange.image.ImageChoice;
import org.imprimatur.exchange.image.ImageFacts;
import org.imprimatur.exchange.image.ImageImport;
import org.imprimatur.exchange.image.MasterFile;
import org.imprimatur.exchange.image.MasterFiles;
import org.imprimatur.exchange.image.OnConflict;
import org.imprimatur.model.Estate;
import org.imprimatur.model.Image;
import org.imprimatur.model.io.EstateStore;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code imprimatur import image}: the facts of a master image into a plan. */
final class ImportImageCommand implements Command {

	/** What was chosen, and what became of it. */
	private record Taken(ImageChoice choice, ImageChanges changes) {
	}

	@Override
	public void describe(CommandSpec spec) {
		spec.addPositional(PositionalParamSpec.builder().paramLabel("FILE").descriptionKey("FILE").index("0").arity("1")
				.required(true).type(Path.class).build());
		spec.addOption(OptionSpec.builder("--plan").paramLabel("PLAN").type(Path.class).required(true).build());
		spec.addOption(OptionSpec.builder("--index").paramLabel("N").type(Integer.class).build());
		spec.addOption(OptionSpec.builder("--image").paramLabel("ID").type(String.class).build());
		spec.addOption(OptionSpec.builder("--follow-file").build());
		spec.addOption(OptionSpec.builder("--no-hash").build());
		ImportOptions.describe(spec);
	}

	@Override
	public int run(ParseResult call, Session session) throws IOException {
		Path plan = call.matchedOptionValue("--plan", (Path) null);
		ImportOptions options = new ImportOptions(call, session);
		Taken taken;
		try (ProgressLine progress = session.progress()) {
			taken = take(session.resolve(plan), call, session, progress);
		}
		MasterFile master = taken.choice().file();
		new ProblemWords(session, options.all()).tell(master.problems(), master.problems().size());
		ImportImageWords words = new ImportImageWords(session);
		words.facts(taken.choice());
		words.changes(taken.changes(), plan, options.dryRun());
		return options.exit(!taken.changes().hasConflicts());
	}

	private static Taken take(Path plan, ParseResult call, Session session, ProgressLine progress) throws IOException {
		ImportOptions options = new ImportOptions(call, session);
		ImportContext context = options.context(plan, progress);
		MasterFile master = MasterFiles.read(session.resolve(call.matchedPositionalValue(0, (Path) null)), context);
		ImageFacts facts = facts(master, call.matchedOptionValue("--index", (Integer) null), session);
		progress.step(session.wording().text("progress.loading", plan.getFileName()));
		EstateStore store = new EstateStore(session.wording().locale());
		Estate estate = store.load(plan, progress);
		Optional<Image> target = Optional.ofNullable(call.matchedOptionValue("--image", (String) null))
				.map(id -> new ElementChoice(session).image(estate, id));
		ImageChoice choice = new ImageChoice(master, facts, hash(master, call, session, progress), target,
				call.hasMatchedOption("--follow-file") ? OnConflict.FOLLOW_FILE : OnConflict.KEEP_PLAN);
		ImageImport images = new ImageImport(estate, context);
		ImageChanges changes = options.dryRun() ? images.preview(choice) : images.apply(choice);
		if (changes.outcome() == Outcome.AMBIGUOUS) {
			throw session.usage("image.ambiguous", String.join(" ", changes.notes()));
		}
		if (!options.dryRun() && changes.outcome() != Outcome.UNCHANGED) {
			store.save(estate, progress);
		}
		return new Taken(choice, changes);
	}

	private static ImageFacts facts(MasterFile master, Integer index, Session session) throws ImportException {
		List<ImageFacts> images = master.images();
		if (images.isEmpty()) {
			throw new ImportException(List.of(new ImportProblem(master.file(), 0, "",
					session.wording().text("image.none", master.others()))));
		}
		if (index == null && images.size() == 1) {
			return images.getFirst();
		}
		return images.stream().filter(facts -> index != null && facts.index() == index).findFirst().orElseThrow(() -> {
			new ImportImageWords(session).list(images);
			return index == null ? session.usage("image.several") : session.usage("image.noIndex", index);
		});
	}

	/** The hash of the medium; a text that was printed about one has none. */
	private static String hash(MasterFile master, ParseResult call, Session session, ProgressLine progress)
			throws IOException {
		if (!master.format().isMedium() || call.hasMatchedOption("--no-hash")) {
			return "";
		}
		progress.step(session.wording().text("progress.hashing", master.file().getFileName()));
		return FileHash.sha256(master.file(), progress);
	}
}
