package org.imprimatur.validation.rules;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.imprimatur.model.Agreement;
import org.imprimatur.model.Key;
import org.imprimatur.model.KeyKind;
import org.imprimatur.model.Organisation;
import org.imprimatur.validation.facts.DeploymentFacts;

/** How the agreement of a deployment's key stands to the one of its image. */
enum KeyOrigin {

	SAME,
	/** Another agreement, but the two have an organisation in common. */
	RELATED, UNRELATED,
	/** One of the agreements or parties is not recorded, or the key is not one that an agreement gives. */
	UNKNOWN;

	static KeyOrigin of(DeploymentFacts deployment) {
		Optional<Agreement> key = deployment.key().filter(it -> isAssigned(it.getKind())).map(Key::getAgreement);
		Optional<Agreement> image = deployment.agreement();
		if (key.isEmpty() || image.isEmpty()) {
			return UNKNOWN;
		}
		if (key.get() == image.get()) {
			return SAME;
		}
		Set<Organisation> covered = organisations(key.get());
		covered.retainAll(organisations(image.get()));
		return !covered.isEmpty() ? RELATED
				: key.get().getParty() == null || image.get().getParty() == null ? UNKNOWN : UNRELATED;
	}

	/** Setup keys are public; OEM and retail keys come with a device or a box. */
	private static boolean isAssigned(KeyKind kind) {
		return kind == KeyKind.MAK || kind == KeyKind.CSVLK || kind == KeyKind.UNKNOWN;
	}

	private static Set<Organisation> organisations(Agreement agreement) {
		return Stream.concat(Stream.ofNullable(agreement.getParty()), agreement.getAffiliates().stream())
				.collect(Collectors.toCollection(HashSet::new));
	}
}
