package org.imprimatur.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

import org.imprimatur.cli.text.Ink;
import org.imprimatur.cli.text.Sheet;
import org.imprimatur.cli.text.Visible;
import org.imprimatur.cli.text.Wording;
import org.imprimatur.exchange.image.FactChange;
import org.imprimatur.exchange.image.ImageChanges;
import org.imprimatur.exchange.image.ImageChanges.Outcome;
import org.imprimatur.exchange.image.ImageChoice;
import org.imprimatur.exchange.image.ImageFacts;

/** Says what a master image is, and what its import did. */
final class ImportImageWords {

	private final Session session;
	private final Wording wording;
	private final Sheet sheet;

	/** Words for a session. */
	ImportImageWords(Session session) {
		this.session = session;
		this.wording = session.wording();
		this.sheet = new Sheet(session.out(), session.layout());
	}

	/** Lists the images of a file on standard error. */
	void list(List<ImageFacts> images) {
		session.err().println(wording.text("image.list"));
		for (ImageFacts facts : images) {
			session.err().println("  " + Visible.text(wording.text("image.entry", facts.index(), facts.name(),
					facts.editionId(), facts.architecture(), languages(facts))));
		}
	}

	/** Tells the facts of the image that is taken over. */
	void facts(ImageChoice choice) throws IOException {
		ImageFacts facts = choice.facts();
		sheet.paragraph(0, 2, Ink.BOLD, session.shown(choice.file().file()).toString(),
				wording.text("image.of", facts.index(), wording.literal("image.format", choice.file().format())));
		fact("image.inside", choice.file().inside());
		fact("image.name", facts.name());
		fact("image.edition", facts.editionId());
		fact("image.type", facts.installationType());
		fact("image.version", facts.version().toString());
		fact("image.architecture", facts.architecture());
		fact("image.languages", languages(facts));
		fact("image.created",
				facts.created().map(created -> created.truncatedTo(ChronoUnit.SECONDS).toString()).orElse(""));
		fact("image.sha256", choice.sha256());
	}

	/** Tells what becomes of the plan. */
	void changes(ImageChanges changes, Path plan, boolean dryRun) throws IOException {
		boolean unchanged = changes.outcome() == Outcome.UNCHANGED;
		String key = unchanged ? "import.unchanged" : dryRun ? "import.dryRun" : "import.written";
		sheet.gap();
		sheet.paragraph(0, 2, Ink.BOLD, wording.text(key), plan.toString());
		sheet.paragraph(2, changes.image().isPresent()
				? wording.text("image." + changes.outcome(), changes.image().get().getId(),
						changes.image().get().getName())
				: wording.text("image.wouldBeAdded"));
		for (FactChange fact : changes.facts()) {
			sheet.paragraph(2, 4, Ink.PLAIN, "–", fact.message());
		}
		for (String note : changes.notes()) {
			sheet.paragraph(2, 4, Ink.YELLOW, wording.text("import.warning"), note);
		}
		if (changes.hasConflicts()) {
			sheet.paragraph(2, 4, Ink.YELLOW, wording.text("import.warning"), wording.text("image.conflicts"));
		}
	}

	private void fact(String key, String value) throws IOException {
		if (!value.isEmpty()) {
			sheet.paragraph(2, 4, Ink.FAINT, wording.text(key), value);
		}
	}

	private String languages(ImageFacts facts) {
		return facts.languages().stream()
				.map(tag -> facts.languages().size() > 1 && tag.equals(facts.defaultLanguage())
						? wording.text("image.defaultLanguage", tag)
						: tag)
				.collect(Collectors.joining(wording.text("list.separator")));
	}
}
