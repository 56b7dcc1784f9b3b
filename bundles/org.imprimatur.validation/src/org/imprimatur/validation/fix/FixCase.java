package org.imprimatur.validation.fix;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.imprimatur.model.Activation;
import org.imprimatur.model.Agreement;
import org.imprimatur.model.Deployment;
import org.imprimatur.model.Estate;
import org.imprimatur.model.Image;
import org.imprimatur.model.Key;
import org.imprimatur.validation.CheckResult;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.facts.DeploymentFacts;

/**
 * A finding for which fixes are sought.
 *
 * @param result  the check that found it
 * @param finding the finding
 * @param trial   where edits are tried
 * @param like    the fix that those sought must be like; empty for any
 */
record FixCase(CheckResult result, Finding finding, Trial trial, Optional<QuickFix> like) {

	/** Whether a fix that assigns these to the deployment is sought. */
	boolean wants(Assignments assignments, Deployment deployment) {
		return like.filter(fix -> !fix.targets().equals(assignments.differingFrom(Assignments.of(deployment)).toList()))
				.isEmpty();
	}

	Estate estate() {
		return result.estate();
	}

	/** What the finding stands on or speaks of, if there is one of that type. */
	private <E> Optional<E> spokenOf(Class<E> type) {
		return Stream.concat(Stream.of(finding.element()), finding.related().stream()).filter(type::isInstance)
				.map(type::cast).findFirst();
	}

	/** The deployment it stands on or speaks of, or else the first that uses the key or activation it stands on. */
	Optional<Deployment> deployment() {
		return spokenOf(Deployment.class).or(() -> estate().getPlans().stream()
				.flatMap(plan -> plan.getWaves().stream()).flatMap(wave -> wave.getDeployments().stream())
				.filter(deployment -> finding.element() == deployment.getKey()
						|| finding.element() == deployment.getActivation()).findFirst());
	}

	Optional<Image> image() {
		return spokenOf(Image.class).or(() -> deployment().map(Deployment::getImage));
	}

	Optional<Agreement> agreement() {
		return spokenOf(Agreement.class).or(() -> image().map(Image::getAgreement));
	}

	Optional<Key> key() {
		return spokenOf(Key.class).or(() -> deployment().map(Deployment::getKey));
	}

	Optional<Activation> activation() {
		return spokenOf(Activation.class).or(() -> deployment().map(Deployment::getActivation));
	}

	/** What a table of fixes calls so. */
	Optional<? extends EObject> holder(String name) {
		return switch (name) {
		case "element" -> Optional.of(finding.element());
		case "estate" -> Optional.of(estate());
		case "deployment" -> deployment();
		case "image" -> image();
		case "agreement" -> agreement();
		case "key" -> key();
		case "activation" -> activation();
		default -> throw new IllegalArgumentException("No holder is called " + name);
		};
	}

	/** The day on which an answer must hold: that of the deployment, or that of the check if it is later. */
	LocalDate day() {
		return deployment().flatMap(DeploymentFacts::date).filter(date -> date.isAfter(result.day()))
				.orElse(result.day());
	}

	/** Open findings on the same deployment that concern some of its devices and weigh as much or more. */
	List<Finding> onDevices() {
		return deployment().map(deployment -> result.findings().stream()
				.filter(other -> other.element() == deployment && other.counts(finding.severity())
						&& (other.profile().isPresent() || other == finding))
				.toList()).orElse(List.of());
	}

	/** An argument of the finding's message. */
	Object argument(int index) {
		return finding.message().arguments().get(index);
	}
}
