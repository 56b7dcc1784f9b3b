package org.imprimatur.exchange.image;

import java.util.List;
import java.util.Optional;

import org.imprimatur.model.Image;

/**
 * What an import of one image does, or has done.
 *
 * @param outcome what becomes of the estate
 * @param image   the image added or updated; empty when nothing fits unambiguously, or when a dry run would add it
 * @param facts   what becomes of each fact that is not the same already, in the order of {@link FactChange.Fact}
 * @param notes   what else the user should know, in the user's language
 */
public record ImageChanges(Outcome outcome, Optional<Image> image, List<FactChange> facts, List<String> notes) {

	/** What becomes of the estate. */
	public enum Outcome {

		/** The image is new. */
		ADDED,

		/** The image was there and changes. */
		UPDATED,

		/** The image was there and stays as it is. */
		UNCHANGED,

		/** Several images fit, and none was changed; the caller has to name one. */
		AMBIGUOUS
	}

	/** Copies the lists. */
	public ImageChanges {
		facts = List.copyOf(facts);
		notes = List.copyOf(notes);
	}

	/** Whether plan and file disagree somewhere. */
	public boolean hasConflicts() {
		return facts.stream().anyMatch(change -> change.kind() == FactChange.Kind.CONFLICT);
	}
}
