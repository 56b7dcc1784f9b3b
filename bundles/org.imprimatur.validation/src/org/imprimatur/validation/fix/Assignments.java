package org.imprimatur.validation.fix;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.imprimatur.model.Activation;
import org.imprimatur.model.Deployment;
import org.imprimatur.model.Element;
import org.imprimatur.model.Estate;
import org.imprimatur.model.Image;
import org.imprimatur.model.Key;

/**
 * What a deployment puts onto devices, and how that is activated.
 *
 * @param image      the image; null for none
 * @param key        the key; null for none
 * @param activation the activation; null for none
 */
record Assignments(Image image, Key key, Activation activation) {

	static Assignments of(Deployment deployment) {
		return new Assignments(deployment.getImage(), deployment.getKey(), deployment.getActivation());
	}

	void applyTo(Deployment deployment, Scene scene) {
		deployment.setImage(image == null ? null : scene.of(image));
		deployment.setKey(key == null ? null : scene.of(key));
		deployment.setActivation(activation == null ? null : scene.of(activation));
	}

	/** The same image with every other key or activation of the estate; one of the two kept comes first. */
	Stream<Assignments> otherwiseActivated(Estate estate) {
		List<Key> keys = Stream.concat(Stream.ofNullable(key), estate.getKeys().stream()).distinct().toList();
		List<Activation> methods = Stream.concat(Stream.ofNullable(activation), estate.getActivations().stream())
				.distinct().toList();
		return keys.stream()
				.flatMap(other -> Stream.concat(methods.stream(), Stream.of((Activation) null))
						.map(method -> new Assignments(image, other, method)))
				.filter(other -> !other.equals(this));
	}

	/** What these assign that the other ones do not: image, key, activation. */
	Stream<Element> differingFrom(Assignments other) {
		return Stream.of(image == other.image ? null : image, key == other.key ? null : key,
				activation == other.activation ? null : activation).filter(Objects::nonNull);
	}

	/** A fix that assigns these to a deployment. */
	QuickFix fix(String kind, Deployment deployment) {
		List<Element> targets = differingFrom(of(deployment)).toList();
		return QuickFix.ofPlan(kind, deployment, targets, List.of(deployment, targets), List.of(),
				(scene, answers) -> applyTo(scene.of(deployment), scene));
	}
}
