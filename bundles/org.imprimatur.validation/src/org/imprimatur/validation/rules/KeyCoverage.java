package org.imprimatur.validation.rules;

import java.util.Optional;

import org.imprimatur.model.Family;
import org.imprimatur.model.KeyKind;
import org.imprimatur.model.Servicing;
import org.imprimatur.model.catalogue.Catalogue;
import org.imprimatur.model.catalogue.Release;
import org.imprimatur.validation.facts.ProductFacts;

/**
 * Which products a key may be for to activate an image. What the catalogue does not know never speaks against a key.
 *
 * @param image the product of the image
 * @param kind  the kind of the key
 */
record KeyCoverage(ProductFacts image, KeyKind kind, Catalogue catalogue) {

	/** The first release whose keys are those of all later ones of the General Availability Channel (DOMAIN 2.3). */
	private static final String FIRST_OF_SHARED_KEYS = "10";

	/** Whether a key for this product activates the image. */
	boolean includes(ProductFacts key) {
		return (key.family() == image.family() || key.family() == Family.UNKNOWN || image.family() == Family.UNKNOWN)
				&& (key.servicing() == image.servicing() || key.servicing() == Servicing.UNKNOWN
						|| image.servicing() == Servicing.UNKNOWN)
				&& sameEdition(key) && sameKeys(key.release(), image.release());
	}

	/** Setup keys tell the variants N and G apart as well. */
	private boolean sameEdition(ProductFacts key) {
		if (key.edition().isEmpty() || image.edition().isEmpty()) {
			return true;
		}
		return key.editionBase().equals(image.editionBase())
				&& (kind != KeyKind.GVLK || key.variant().equals(image.variant()));
	}

	private boolean sameKeys(Optional<Release> key, Optional<Release> wanted) {
		return key.isEmpty() || wanted.isEmpty() || key.get().equals(wanted.get())
				|| sharesKeys(key.get()) && sharesKeys(wanted.get());
	}

	private boolean sharesKeys(Release release) {
		if (release.servicing() != Servicing.GAC) {
			return false;
		}
		return release.family() == Family.WINDOWS_SERVER
				|| catalogue.release(Family.WINDOWS_CLIENT, Servicing.GAC, FIRST_OF_SHARED_KEYS)
						.filter(first -> release.order() >= first.order()).isPresent();
	}
}
