package org.imprimatur.design.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.imprimatur.model.Deployment;
import org.imprimatur.model.DeviceGroup;
import org.imprimatur.model.Element;
import org.imprimatur.model.Estate;
import org.imprimatur.model.KmsHost;
import org.imprimatur.model.Plan;
import org.imprimatur.model.Wave;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.LicenceProfile;
import org.imprimatur.validation.engine.Survey;
import org.imprimatur.validation.facts.DeploymentFacts;

/**
 * Which findings speak of which element. One on a deployment speaks of its wave and plan too, of its groups and their
 * licence profiles; one that depends on a licence profile only of those groups that hold such devices, and of nothing
 * else that it names. One on the estate speaks of the deployments that reach its devices, one on the capacity of a key
 * or host of those that are activated by it.
 */
public final class Verdicts {

	/** Those before the first check: of no element anything is known. */
	public static final Verdicts NONE = new Verdicts();

	/** Rules on keys and hosts that are too small for what depends on them. */
	private static final Set<String> CAPACITY = Set.of("RIM-505", "RIM-506", "RIM-508");

	private final Survey survey;
	private final Map<EObject, Set<Finding>> byElement = new IdentityHashMap<>();
	private final Set<EObject> checked = new HashSet<>();

	private Verdicts() {
		survey = null;
	}

	Verdicts(Survey survey) {
		this.survey = survey;
		survey.result().findings().forEach(this::assign);
		estate().getPlans().forEach(this::collect);
	}

	private Estate estate() {
		return survey.result().estate();
	}

	private void assign(Finding finding) {
		note(finding.element(), finding);
		if (finding.profile().isEmpty()) {
			finding.related().forEach(related -> note(related, finding));
		}
		if (finding.element() == estate() && finding.devices().size() > 0) {
			survey.reaching(finding.devices()).forEach(deployment -> note(deployment, finding));
		}
	}

	private void note(EObject element, Finding finding) {
		byElement.computeIfAbsent(element, key -> new LinkedHashSet<>()).add(finding);
	}

	private void collect(Plan plan) {
		for (Wave wave : plan.getWaves()) {
			for (Deployment deployment : wave.getDeployments()) {
				check(plan, wave, deployment, deployment.getImage(), deployment.getKey(), deployment.getActivation());
				if (deployment.getImage() != null) {
					check(deployment.getImage().getAgreement(), deployment.getImage().getProduct());
				}
				checked.addAll(deployment.getGroups());
				noteActivation(deployment);
				for (Finding finding : List.copyOf(findings(deployment))) {
					note(wave, finding);
					note(plan, finding);
					noteGroups(deployment, finding);
				}
			}
		}
	}

	/** What a key or host lacks, deployments lack that are activated by it. */
	private void noteActivation(Deployment deployment) {
		Stream<KmsHost> hosts = deployment.getActivation() == null ? Stream.empty()
				: deployment.getActivation().getHosts().stream();
		Stream.concat(Stream.of(deployment.getKey(), deployment.getActivation()),
				hosts.flatMap(host -> Stream.of(host, host.getKey()))).filter(Objects::nonNull)
				.flatMap(element -> List.copyOf(findings(element)).stream())
				.filter(finding -> CAPACITY.contains(finding.rule())).forEach(finding -> note(deployment, finding));
	}

	private void check(Element... elements) {
		Stream.of(elements).filter(Objects::nonNull).forEach(checked::add);
	}

	private void noteGroups(Deployment deployment, Finding finding) {
		for (DeviceGroup group : deployment.getGroups()) {
			if (finding.profile().isEmpty() || survey.profiles(group).containsKey(finding.profile().get())) {
				note(group, finding);
			}
		}
	}

	/** What was found about an element, the worst first. */
	public List<Finding> findings(EObject element) {
		return worstFirst(byElement.getOrDefault(element, Set.of()));
	}

	/** Findings in the order of their weight, open ones first. */
	static List<Finding> worstFirst(Collection<Finding> findings) {
		List<Finding> sorted = new ArrayList<>(findings);
		sorted.sort(Comparator.comparing(Finding::isOpen).thenComparing(Finding::severity).reversed());
		return sorted;
	}

	/** The verdict on an element. */
	public Verdict of(EObject element) {
		Set<Finding> found = byElement.get(element);
		if (found == null) {
			return checked.contains(element) ? Verdict.CLEAN : Verdict.UNCHECKED;
		}
		return Verdict.of(found);
	}

	/** What was found about the deployments that reach devices of one lot; empty when none does. */
	Optional<List<Finding>> findings(Survey.Lot lot) {
		List<Deployment> reaching = survey.facts().deployments().stream().map(DeploymentFacts::deployment)
				.filter(deployment -> !Collections.disjoint(deployment.getGroups(), lot.groups())).toList();
		return reaching.isEmpty() ? Optional.empty()
				: Optional.of(worstFirst(reaching.stream()
						.flatMap(deployment -> findings(deployment, lot.kind().profile()).stream())
						.collect(Collectors.toCollection(LinkedHashSet::new))));
	}

	/** What was found about a deployment on such devices, or wherever it goes. */
	List<Finding> findings(Deployment deployment, LicenceProfile profile) {
		return byElement.getOrDefault(deployment, Set.of()).stream()
				.filter(finding -> finding.profile().map(profile::equals).orElse(true)).toList();
	}
}
