package org.imprimatur.exchange.image;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.imprimatur.model.Architecture;
import org.imprimatur.model.Image;
import org.imprimatur.model.Product;
import org.imprimatur.model.catalogue.Catalogue;
import org.imprimatur.model.catalogue.Edition;

/**
 * Finds the images of an estate that an image of a file may be. The medium must be the same: by its hash, or where one
 * of the two has none, by its file name. A medium can hold several images, so the edition must not differ, nor language
 * and architecture where the medium has the edition in several.
 */
final class ImageMatch {

	private final ImageChoice choice;
	private final ResolvedFacts facts;
	private final Catalogue catalogue;

	/** Looks for the image that is to be taken over. */
	ImageMatch(ImageChoice choice, ResolvedFacts facts, Catalogue catalogue) {
		this.choice = choice;
		this.facts = facts;
		this.catalogue = catalogue;
	}

	/** Those that fit, the better ones only. */
	List<Image> among(List<Image> images) {
		List<Image> fitting = images.stream().filter(this::isSameMedium).filter(this::isSameEdition)
				.filter(image -> !isEditionRepeated() || isSameLanguage(image) && isSameArchitecture(image)).toList();
		fitting = preferred(fitting, image -> choice.facts().name().equals(image.getName()));
		fitting = preferred(fitting, this::isSameLanguage);
		return preferred(fitting, this::isSameArchitecture);
	}

	private static List<Image> preferred(List<Image> images, Predicate<Image> wish) {
		List<Image> better = images.stream().filter(wish).toList();
		return better.isEmpty() ? images : better;
	}

	private boolean isSameMedium(Image image) {
		String hash = text(image.getSha256());
		if (!hash.isEmpty() && !choice.sha256().isEmpty()) {
			return hash.equalsIgnoreCase(choice.sha256());
		}
		String medium = choice.file().medium();
		return !medium.isEmpty() && text(image.getFile()).replaceFirst(".*[\\\\/]", "").equalsIgnoreCase(medium);
	}

	private boolean isSameEdition(Image image) {
		Product product = image.getProduct();
		String recorded = product == null ? "" : text(product.getEdition());
		if (recorded.isEmpty() || choice.facts().editionId().isEmpty()) {
			return choice.file().images().size() == 1 || choice.facts().name().equals(image.getName());
		}
		Optional<Edition> edition = catalogue.edition(product.getFamily(), recorded);
		return edition.isPresent() ? edition.equals(facts.edition())
				: recorded.equalsIgnoreCase(choice.facts().editionId());
	}

	private boolean isEditionRepeated() {
		return choice.file().images().stream()
				.filter(other -> other.editionId().equalsIgnoreCase(choice.facts().editionId())).count() > 1;
	}

	private boolean isSameLanguage(Image image) {
		return catalogue.language(text(image.getLanguage())).equals(facts.language());
	}

	private boolean isSameArchitecture(Image image) {
		return image.getArchitecture() == Architecture.UNKNOWN || image.getArchitecture() == facts.architecture();
	}

	private static String text(String text) {
		return text == null ? "" : text.strip();
	}
}
