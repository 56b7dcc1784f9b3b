package org.imprimatur.validation.proposal;

import java.util.Optional;

import org.imprimatur.model.Activation;
import org.imprimatur.model.ActivationMethod;
import org.imprimatur.model.Deployment;
import org.imprimatur.model.Image;
import org.imprimatur.model.Key;
import org.imprimatur.model.KeyKind;

/**
 * What is put onto devices, and how that is activated.
 *
 * @param image      the image
 * @param key        the key, if any
 * @param activation the activation, if any
 */
public record Installation(Image image, Optional<Key> key, Optional<Activation> activation) {

	static Installation of(Deployment deployment) {
		return new Installation(deployment.getImage(), Optional.ofNullable(deployment.getKey()),
				Optional.ofNullable(deployment.getActivation()));
	}

	void applyTo(Deployment deployment, Copies copies) {
		deployment.setImage(copies.of(image));
		deployment.setKey(key.map(copies::of).orElse(null));
		deployment.setActivation(activation.map(copies::of).orElse(null));
	}

	/** Whether every device takes an activation of its MAK. */
	boolean usesMak() {
		return key.filter(it -> it.getKind() == KeyKind.MAK).isPresent() && activation
				.filter(it -> it.getMethod() != ActivationMethod.MAK && it.getMethod() != ActivationMethod.UNKNOWN)
				.isEmpty();
	}
}
