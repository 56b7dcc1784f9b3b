package org.imprimatur.validation.fix;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.imprimatur.model.Deployment;
import org.imprimatur.model.Family;
import org.imprimatur.model.Image;
import org.imprimatur.model.Product;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.LicenceProfile;
import org.imprimatur.validation.facts.ProductFacts;

/**
 * Finds out which images of an estate would be allowed in the place of a deployment's own.
 *
 * @param at         the finding that asks for another image
 * @param deployment the deployment it stands on
 */
record Candidates(FixCase at, Deployment deployment) {

	/** Other images that would do for all devices of the deployment, each as it would have to be activated. */
	Stream<Assignments> forAll() {
		return working(finding -> true);
	}

	/** Other images that would do for the devices of these findings. */
	Stream<Assignments> forDevicesOf(List<Finding> findings) {
		List<LicenceProfile> profiles = findings.stream().flatMap(finding -> finding.profile().stream()).toList();
		return profiles.isEmpty() ? Stream.empty() : working(finding -> finding.profile().filter(
				profile -> profiles.stream().noneMatch(it -> it.device().equals(profile.device()))).isEmpty());
	}

	private Stream<Assignments> working(Predicate<Finding> concerned) {
		Assignments current = Assignments.of(deployment);
		return at.estate().getImages().stream().filter(image -> image != current.image() && isOfFamily(image))
				.map(image -> working(new Assignments(image, current.key(), current.activation()), concerned))
				.flatMap(Optional::stream);
	}

	/** Office does not take the place of Windows. */
	private boolean isOfFamily(Image image) {
		Optional<Product> current = Optional.ofNullable(deployment.getImage()).map(Image::getProduct);
		return image.getProduct() != null
				&& current.filter(product -> family(product) != family(image.getProduct())).isEmpty();
	}

	private Family family(Product product) {
		return ProductFacts.of(product, "", at.result().catalogue()).family();
	}

	/** With the key and activation there are, or else with the first others that suit the image. */
	private Optional<Assignments> working(Assignments wanted, Predicate<Finding> concerned) {
		if (at.like().isPresent()) {
			return Stream.concat(Stream.of(wanted), wanted.otherwiseActivated(at.estate()))
					.filter(it -> at.wants(it, deployment) && objections(it, concerned).isEmpty()).findFirst();
		}
		Set<String> objections = objections(wanted, concerned);
		if (objections.isEmpty()) {
			return Optional.of(wanted);
		}
		boolean activationOnly = objections.stream().allMatch(rule -> rule.startsWith("RIM-5"))
				&& (!objections.contains(at.finding().rule()) || FixTable.isAboutKeys(at.finding()));
		return activationOnly ? wanted.otherwiseActivated(at.estate())
				.filter(other -> objections(other, concerned).isEmpty()).findFirst() : Optional.empty();
	}

	/** The rules that speak against it: the finding's own, and those that it newly offends. */
	private Set<String> objections(Assignments wanted, Predicate<Finding> concerned) {
		Trial trial = at.trial();
		List<Finding> after = trial.after(() -> wanted.applyTo(trial.of(deployment), trial));
		String rule = at.finding().rule();
		boolean stays = after.stream().anyMatch(other -> other.rule().equals(rule) && concerned.test(other)
				&& Objects.equals(trial.place(other), at.finding().element()) && other.counts(at.finding().severity()));
		return stays ? Set.of(rule) : trial.worsenedBy(after, at.finding(), concerned);
	}
}
