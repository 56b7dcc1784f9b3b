package org.imprimatur.validation.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.imprimatur.model.Channel;
import org.imprimatur.model.Family;
import org.imprimatur.model.UserLicenceKind;
import org.imprimatur.model.catalogue.Catalogue;
import org.imprimatur.model.catalogue.Edition;
import org.imprimatur.validation.facts.DeploymentFacts;
import org.imprimatur.validation.facts.ProductFacts;
import org.imprimatur.validation.facts.ProfileFacts;

/**
 * An Office product of an image against the Office licence that came with a device.
 *
 * @param image   what the image holds
 * @param licence what the device is licensed for
 */
record OfficeComparison(ProductFacts image, ProductFacts licence) {

	private static final Set<UserLicenceKind> WITH_APPS = EnumSet.of(UserLicenceKind.M365_E3, UserLicenceKind.M365_E5,
			UserLicenceKind.M365_APPS);

	/**
	 * The image's own product and those it includes, as far as they are of Office. None where no Office licence is
	 * recorded, and none for a subscription that the primary user holds: neither rests on the re-imaging right.
	 */
	static List<OfficeComparison> of(ProfileFacts profile) {
		DeploymentFacts deployment = profile.deployment();
		Catalogue catalogue = deployment.estate().catalogue();
		boolean subscribed = profile.coverage().inForce(WITH_APPS, deployment.date());
		return profile.device().office().filter(OfficeComparison::isRecorded).map(licence -> Stream
				.concat(Stream.of(deployment.product()),
						deployment.image().getIncludes().stream()
								.map(product -> ProductFacts.of(product, deployment.image().getLanguage(), catalogue)))
				.filter(product -> product.family() == Family.OFFICE)
				.map(product -> new OfficeComparison(product, licence))
				.filter(comparison -> !subscribed || !comparison.isSubscription()).toList()).orElse(List.of());
	}

	private static boolean isRecorded(ProductFacts licence) {
		return licence.channel() != Channel.UNKNOWN || !licence.editionText().isEmpty()
				|| !licence.versionText().isEmpty();
	}

	/** Whether the image's product is a subscription such as Microsoft 365 Apps. */
	boolean isSubscription() {
		return image.edition().filter(Edition::subscription).isPresent();
	}

	/** Whether the two are known to be different suites. */
	boolean areOtherSuites() {
		boolean otherEdition = image.edition().isPresent() && licence.edition().isPresent()
				&& !image.editionBase().equals(licence.editionBase());
		boolean otherComponents = !image.components().isEmpty() && !licence.components().isEmpty()
				&& !image.components().equals(licence.components());
		return otherEdition || otherComponents;
	}
}
