package org.imprimatur.validation.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.imprimatur.model.Activation;
import org.imprimatur.model.ActivationMethod;
import org.imprimatur.model.Estate;
import org.imprimatur.model.Image;
import org.imprimatur.model.Key;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.facts.DeploymentFacts;
import org.imprimatur.validation.facts.MakDemand;

/** Finds the keys and activations that suit images: as they are used already, or else as offends the rules least. */
final class Activations {

	/** Profiles that stand for all while keys are tried. */
	private static final int SAMPLE = 5;
	private static final int MOST = 200;

	private final Trials trials;
	private final List<DeploymentFacts.Cell> sample;
	private final int devices;
	private final Map<Key, Long> makLeft = new HashMap<>();

	private record Tried(Installation installation, Verdict verdict, long findings, boolean exhausted) {
	}

	Activations(Trials trials, Scope scope) {
		this.trials = trials;
		this.devices = scope.size();
		this.sample = scope.cells().stream()
				.sorted(Comparator.comparing((DeploymentFacts.Cell cell) -> cell.devices().size()).reversed())
				.limit(SAMPLE).toList();
		MakDemand.of(trials.survey().facts()).stream().filter(demand -> demand.key().getCapacity() > 0)
				.forEach(demand -> makLeft.put(demand.key(), demand.remaining()));
	}

	/** The best two ways to activate an image, so that devices that one does not suit may take the other. */
	List<Installation> best(Image image) {
		return candidates(image).stream().limit(MOST).map(this::tryOut)
				.sorted(Comparator.comparing(Tried::verdict).thenComparing(Tried::exhausted)
						.thenComparing(Tried::findings))
				.limit(2).map(Tried::installation).toList();
	}

	/** How many activations a MAK has left; empty where its capacity is not known. */
	Optional<Long> left(Key key) {
		return Optional.ofNullable(makLeft.get(key));
	}

	private Tried tryOut(Installation installation) {
		List<Finding> findings = trials.findings(installation, sample).stream().filter(Finding::isOpen)
				.filter(finding -> Verdict.of(finding.severity()) != Verdict.ALLOWED).toList();
		boolean exhausted = installation.usesMak()
				&& installation.key().flatMap(this::left).filter(left -> left < devices).isPresent();
		return new Tried(installation, Verdict.of(findings), findings.size(), exhausted);
	}

	/** What deployments of the image use comes first, then what is meant for its product. */
	private Set<Installation> candidates(Image image) {
		Estate estate = trials.survey().result().estate();
		Set<Installation> found = new LinkedHashSet<>();
		trials.survey().facts().deployments().stream().filter(deployment -> deployment.image() == image)
				.forEach(deployment -> found.add(Installation.of(deployment.deployment())));
		List<Optional<Activation>> activations = Stream.concat(estate.getActivations().stream().map(Optional::of),
				Stream.of(Optional.<Activation>empty())).toList();
		List<Optional<Key>> keys = new ArrayList<>();
		estate.getKeys().stream().filter(key -> key.getProducts().contains(image.getProduct())).map(Optional::of)
				.forEach(keys::add);
		estate.getKeys().stream().filter(key -> !key.getProducts().contains(image.getProduct())).map(Optional::of)
				.forEach(keys::add);
		keys.add(Optional.empty());
		keys.forEach(key -> activations.stream().filter(activation -> goTogether(key, activation))
				.forEach(activation -> found.add(new Installation(image, key, activation))));
		return found;
	}

	/** Whether the method of activation is one for the kind of key. */
	private static boolean goTogether(Optional<Key> key, Optional<Activation> activation) {
		ActivationMethod method = activation.map(Activation::getMethod).orElse(ActivationMethod.UNKNOWN);
		return method == ActivationMethod.UNKNOWN || key.map(Key::getKind).map(kind -> switch (kind) {
		case MAK -> method == ActivationMethod.MAK;
		case GVLK, CSVLK -> method == ActivationMethod.KMS || method == ActivationMethod.ADBA
				|| method == ActivationMethod.SUBSCRIPTION;
		case OEM_COA, OEM_FIRMWARE -> method == ActivationMethod.OEM;
		default -> true;
		}).orElse(method != ActivationMethod.MAK);
	}
}
