package org.imprimatur.benchmarks.peer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.imprimatur.benchmarks.data.Rollout;
import org.imprimatur.model.catalogue.Catalogue;
import org.imprimatur.validation.Regrading;
import org.imprimatur.validation.RuleSettings;
import org.imprimatur.validation.engine.CheckOptions;
import org.imprimatur.validation.rule.ProfileRule;
import org.imprimatur.validation.rule.Rule;
import org.imprimatur.validation.rule.RuleBook;

/** Which rules of the catalogue are asked. */
public enum RuleSelection {

	/** All of them. */
	ALL,
	/** Those that look at single devices under a deployment, not at deployments or the estate as a whole. */
	DEVICE,
	/** Those of the device rules that the DRL file has. */
	DRL;

	private boolean holds(Rule rule) {
		return switch (this) {
		case ALL -> true;
		case DEVICE -> rule instanceof ProfileRule;
		case DRL -> DrlFile.ruleIds().contains(rule.id());
		};
	}

	/** A check by these rules; all others are switched off. */
	public CheckOptions options() {
		Map<String, Regrading> off = RuleBook.installed().rules().stream().filter(rule -> !holds(rule)).map(Rule::id)
				.collect(Collectors.toMap(Function.identity(),
						id -> new Regrading(id, Optional.empty(), "not compared")));
		return new CheckOptions(Catalogue.shipped(), RuleBook.installed(), new RuleSettings(off), Rollout.DAY);
	}

	/** The device rules among them. */
	List<ProfileRule> deviceRules() {
		return RuleBook.installed().rules().stream().filter(this::holds).filter(ProfileRule.class::isInstance)
				.map(ProfileRule.class::cast).toList();
	}
}
