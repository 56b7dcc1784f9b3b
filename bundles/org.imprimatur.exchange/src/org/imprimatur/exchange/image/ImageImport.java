package org.imprimatur.exchange.image;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.imprimatur.exchange.ImportContext;
import org.imprimatur.exchange.Messages;
import org.imprimatur.exchange.image.FactChange.Fact;
import org.imprimatur.exchange.image.FactChange.Kind;
import org.imprimatur.exchange.image.ImageChanges.Outcome;
import org.imprimatur.model.Estate;
import org.imprimatur.model.Image;
import org.imprimatur.model.ImprimaturFactory;

/**
 * Takes over facts of a file into an estate: adds an image with its product, or updates the image that is there. What
 * the team recorded and no file can tell is kept. Saving is the caller's business.
 */
public final class ImageImport {

	private final Estate estate;
	private final ImportContext context;
	private final Messages messages;

	/** Imports into that estate. */
	public ImageImport(Estate estate, ImportContext context) {
		this.estate = estate;
		this.context = context;
		this.messages = new Messages(ImageImport.class, context.locale());
	}

	/** What {@link #apply} would do; changes nothing. */
	public ImageChanges preview(ImageChoice choice) {
		return run(choice, false);
	}

	/** Takes an image over. */
	public ImageChanges apply(ImageChoice choice) {
		return run(choice, true);
	}

	private ImageChanges run(ImageChoice choice, boolean apply) {
		ResolvedFacts facts = ResolvedFacts.of(choice.facts(), context.catalogue());
		List<Image> targets = choice.target().map(List::of).orElseGet(
				() -> new ImageMatch(choice, facts, context.catalogue()).among(estate.getImages()));
		if (targets.size() > 1) {
			String names = targets.stream().map(ImageImport::label).collect(Collectors.joining(", "));
			return new ImageChanges(Outcome.AMBIGUOUS, Optional.empty(), List.of(),
					List.of(messages.text("target.ambiguous", names)));
		}
		boolean isNew = targets.isEmpty();
		Image image = isNew ? ImprimaturFactory.eINSTANCE.createImage() : targets.getFirst();
		FactComparison comparison = new FactComparison(messages, choice.onConflict());
		new ImageUpdate(estate, image, choice, facts, context.catalogue(), comparison).compare();
		if (apply) {
			comparison.apply();
			if (isNew) {
				estate.getImages().add(image);
			}
		}
		Outcome changed = comparison.changesPlan() ? Outcome.UPDATED : Outcome.UNCHANGED;
		return new ImageChanges(isNew ? Outcome.ADDED : changed,
				isNew && !apply ? Optional.empty() : Optional.of(image), comparison.changes(),
				notes(choice, comparison.changes()));
	}

	private static String label(Image image) {
		return image.getName() == null ? String.valueOf(image.getId()) : image.getName() + " (" + image.getId() + ")";
	}

	private List<String> notes(ImageChoice choice, List<FactChange> changes) {
		List<String> notes = new ArrayList<>();
		if (choice.file().parts() > 1 && !choice.sha256().isEmpty()) {
			notes.add(messages.text("medium.part", choice.file().part(), choice.file().parts()));
		}
		if (changes.stream().anyMatch(change -> change.fact() == Fact.SHA256 && change.kind() == Kind.CHANGED)) {
			notes.add(messages.text("medium.replaced"));
		}
		return notes;
	}
}
