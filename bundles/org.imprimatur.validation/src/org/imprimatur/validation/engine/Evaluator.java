package org.imprimatur.validation.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.imprimatur.model.Deployment;
import org.imprimatur.model.Element;
import org.imprimatur.validation.DeviceSet;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.LicenceProfile;
import org.imprimatur.validation.Regrading;
import org.imprimatur.validation.RuleSettings;
import org.imprimatur.validation.Settlement;
import org.imprimatur.validation.Severity;
import org.imprimatur.validation.facts.DeploymentFacts;
import org.imprimatur.validation.facts.EstateFacts;
import org.imprimatur.validation.facts.ProfileFacts;
import org.imprimatur.validation.rule.DeploymentRule;
import org.imprimatur.validation.rule.EstateRule;
import org.imprimatur.validation.rule.ProfileRule;
import org.imprimatur.validation.rule.Report;
import org.imprimatur.validation.rule.ReviewRule;
import org.imprimatur.validation.rule.Rule;
import org.imprimatur.validation.rule.RuleBook;
import org.imprimatur.validation.rule.RuleEntry;
import org.imprimatur.validation.facts.Track;
import org.imprimatur.validation.rule.Violation;

/** Asks the rules, in the order of their book, and turns what they say into findings. */
final class Evaluator {

	private final RuleBook book;
	private final RuleSettings settings;
	private final List<Rule> rules;

	Evaluator(RuleBook book, RuleSettings settings) {
		this.book = book;
		this.settings = settings;
		this.rules = book.rules().stream().filter(rule -> !settings.isOff(rule.id())).toList();
	}

	/** What the rules say of a deployment and of each profile it reaches. */
	List<Finding> examine(DeploymentFacts deployment) {
		List<Finding> findings = new ArrayList<>();
		Track track = deployment.track();
		List<Rule> asked = rules.stream().filter(rule -> book.entry(rule.id()).tracks().contains(track)).toList();
		for (Rule rule : asked) {
			if (rule instanceof DeploymentRule deploymentRule) {
				deploymentRule.check(deployment, into(findings, rule, deployment, null));
			} else if (rule instanceof ProfileRule profileRule) {
				for (ProfileFacts profile : deployment.profiles()) {
					profileRule.check(profile, into(findings, rule, deployment, profile));
				}
			}
		}
		for (Rule rule : asked) {
			if (rule instanceof ReviewRule reviewRule) {
				reviewRule.check(deployment, List.copyOf(findings), into(findings, rule, deployment, null));
			}
		}
		return List.copyOf(findings);
	}

	/** What the rules say of the estate as a whole. */
	List<Finding> examine(EstateFacts estate) {
		List<Finding> findings = new ArrayList<>();
		for (Rule rule : rules) {
			if (rule instanceof EstateRule estateRule) {
				estateRule.check(estate, violation -> {
					Element element = violation.element().orElse(estate.estate());
					DeviceSet devices = violation.devices().orElse(DeviceSet.NONE);
					findings.add(finding(rule, violation, element, () -> about(violation, element), Optional.empty(),
							devices, estate, estate.day()));
				});
			}
		}
		return List.copyOf(findings);
	}

	private Report into(List<Finding> findings, Rule rule, DeploymentFacts deployment, ProfileFacts profile) {
		return violation -> {
			Element element = violation.element().orElse(deployment.deployment());
			DeviceSet devices = violation.devices()
					.orElseGet(() -> profile == null ? deployment.devices() : profile.devices());
			Optional<LicenceProfile> concerned = Optional.ofNullable(profile).map(ProfileFacts::profile);
			findings.add(finding(rule, violation, element, () -> about(deployment, profile, violation), concerned,
					devices, deployment.estate(), deployment.judgedOn()));
		};
	}

	private static Set<Element> about(Violation violation, Element element) {
		Set<Element> about = new HashSet<>(violation.related());
		about.add(element);
		return about;
	}

	/** All that evidence or a waiver may name to answer a finding on the deployment. */
	private static Set<Element> about(DeploymentFacts facts, ProfileFacts profile, Violation violation) {
		Deployment deployment = facts.deployment();
		Set<Element> about = new HashSet<>(violation.related());
		Stream.concat(
				Stream.of(deployment, deployment.eContainer(), deployment.eContainer().eContainer(), facts.image(),
						facts.agreement().orElse(null), deployment.getKey(), violation.element().orElse(null)),
				deployment.getGroups().stream()).filter(Objects::nonNull).forEach(e -> about.add((Element) e));
		if (profile != null) {
			facts.estate().manufacturer(profile.device().manufacturer()).ifPresent(about::add);
		}
		return about;
	}

	private Finding finding(Rule rule, Violation violation, Element element, Supplier<Set<Element>> about,
			Optional<LicenceProfile> profile, DeviceSet devices, EstateFacts estate, LocalDate date) {
		RuleEntry entry = book.entry(rule.id());
		boolean passes = violation.severity().filter(it -> it == Severity.INFO).isPresent();
		Optional<Regrading> regrading = passes ? Optional.empty() : settings.of(rule.id());
		Severity severity = regrading.flatMap(Regrading::severity)
				.orElseGet(() -> violation.severity().orElse(entry.severity()));
		Optional<Settlement> settlement = severity.reaches(Severity.WARN) && !estate.dossier().isEmpty()
				? estate.dossier().settles(rule.id(), entry.accepts(), severity != Severity.ERROR, about.get(), date)
				: Optional.empty();
		return new Finding(rule.id(), severity, violation.message(), element, violation.related(), profile, devices,
				settlement, regrading);
	}
}
