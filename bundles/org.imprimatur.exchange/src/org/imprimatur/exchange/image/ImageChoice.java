package org.imprimatur.exchange.image;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.imprimatur.model.Image;

/**
 * Which image of a file is to be taken over, and how.
 *
 * @param file       the file read
 * @param facts      one of its images
 * @param sha256     hash of the medium, 64 hexadecimal digits; empty when it was not made
 * @param target     the image of the estate to update; empty to find it or add a new one
 * @param onConflict who is right when the plan says otherwise
 */
public record ImageChoice(MasterFile file, ImageFacts facts, String sha256, Optional<Image> target,
		OnConflict onConflict) {

	/**
	 * Checks the hash and writes it in lower case.
	 *
	 * @throws IllegalArgumentException when it is no SHA-256
	 */
	public ImageChoice {
		Objects.requireNonNull(file);
		Objects.requireNonNull(facts);
		Objects.requireNonNull(target);
		Objects.requireNonNull(onConflict);
		sha256 = sha256.toLowerCase(Locale.ROOT);
		if (!sha256.matches("(?:[0-9a-f]{64})?")) {
			throw new IllegalArgumentException("No SHA-256: " + sha256);
		}
	}

	/** An image that is found by itself, or added; what the team recorded stays. */
	public static ImageChoice of(MasterFile file, ImageFacts facts, String sha256) {
		return new ImageChoice(file, facts, sha256, Optional.empty(), OnConflict.KEEP_PLAN);
	}
}
