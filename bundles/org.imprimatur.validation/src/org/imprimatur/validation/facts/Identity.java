package org.imprimatur.validation.facts;

import org.imprimatur.model.Family;
import org.imprimatur.model.Servicing;

/**
 * How an image's product compares with the licence that came with a device, attribute by attribute (DOMAIN 2.3). Build,
 * feature update, patches, architecture and customisation are not identity.
 *
 * @param family    product family
 * @param servicing General Availability Channel or LTSC
 * @param version   release; a year for LTSC, Windows Server, Office
 * @param edition   edition without its variant
 * @param variant   N, KN, E, G
 * @param language  language of the base medium
 * @param ltsc      whether both are LTSC, whose releases are products of their own
 */
public record Identity(Match family, Match servicing, Match version, Match edition, Match variant, Match language,
		boolean ltsc) {

	static Identity of(ProductFacts image, ProductFacts licence) {
		return new Identity(families(image.family(), licence.family()),
				servicings(image.servicing(), licence.servicing()),
				Match.of(image.release(), licence.release(), image.versionText(), licence.versionText()),
				Match.of(image.edition().map(e -> e.base()), licence.edition().map(e -> e.base()),
						image.editionText(), licence.editionText()),
				variants(image, licence), languages(image.language(), licence.language()),
				image.isLtsc() && licence.isLtsc() && image.family() == Family.WINDOWS_CLIENT);
	}

	private static Match families(Family image, Family licence) {
		return image == Family.UNKNOWN || licence == Family.UNKNOWN ? Match.UNKNOWN
				: image == licence ? Match.SAME : Match.DIFFERENT;
	}

	private static Match servicings(Servicing image, Servicing licence) {
		return image == Servicing.UNKNOWN || licence == Servicing.UNKNOWN ? Match.UNKNOWN
				: image == licence ? Match.SAME : Match.DIFFERENT;
	}

	private static Match variants(ProductFacts image, ProductFacts licence) {
		if (image.edition().isEmpty() || licence.edition().isEmpty()) {
			return Match.UNKNOWN;
		}
		return image.variant().equals(licence.variant()) ? Match.SAME : Match.DIFFERENT;
	}

	private static Match languages(String image, String licence) {
		return ProductFacts.MULTILANGUAGE.equals(image) ? Match.UNKNOWN : Match.of(image, licence);
	}

	/** Whether version and edition can be compared at all: same family, same servicing, same LTSC release. */
	public boolean isComparable() {
		return family != Match.DIFFERENT && !isOtherServicing();
	}

	/** Whether one is LTSC and the other is not, or both are LTSC releases but not the same one. */
	public boolean isOtherServicing() {
		return servicing == Match.DIFFERENT || ltsc && version == Match.DIFFERENT;
	}
}
