package org.imprimatur.validation.proposal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

import org.imprimatur.model.Image;
import org.imprimatur.model.catalogue.Catalogue;
import org.imprimatur.validation.facts.DeviceFacts;
import org.imprimatur.validation.facts.ProductFacts;

/** Tells which of two images is nearer to what devices have, and which is newer. */
final class Closeness {

	private Closeness() {
	}

	/** In how much product, edition and language of an image differ from the devices' own licence. */
	static int distance(Image image, DeviceFacts device, Catalogue catalogue) {
		ProductFacts product = ProductFacts.of(image.getProduct(), image.getLanguage(), catalogue);
		Optional<ProductFacts> own = device.windows();
		return own.map(licence -> weight(4, !product.releaseName().equals(licence.releaseName()))
				+ weight(4, !product.editionName().equals(licence.editionName()))
				+ weight(2, !product.language().equals(licence.language()))
				+ weight(1, ProductFacts.MULTILANGUAGE.equals(product.language()))).orElse(0);
	}

	private static int weight(int weight, boolean differs) {
		return differs ? weight : 0;
	}

	/** The newest build first; an image that names none comes last. */
	static Comparator<Image> newestFirst() {
		return Comparator.comparing(Closeness::build, Arrays::compare).reversed();
	}

	private static int[] build(Image image) {
		String build = image.getBuild() == null ? "" : image.getBuild();
		return Arrays.stream(build.split("\\D+")).filter(part -> !part.isEmpty() && part.length() < 10)
				.mapToInt(Integer::parseInt).toArray();
	}
}
