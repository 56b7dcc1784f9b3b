package org.imprimatur.validation.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

import org.imprimatur.model.Deployment;
import org.imprimatur.model.catalogue.Catalogue;
import org.imprimatur.validation.RuleSettings;
import org.imprimatur.validation.Severity;
import org.imprimatur.validation.cases.Situation;
import org.imprimatur.validation.facts.DeploymentFacts;
import org.imprimatur.validation.rule.Confidence;
import org.imprimatur.validation.rule.DeploymentRule;
import org.imprimatur.validation.rule.Report;
import org.imprimatur.validation.rule.Rule;
import org.imprimatur.validation.rule.RuleBook;
import org.imprimatur.validation.rule.RuleEntry;
import org.imprimatur.validation.rule.RuleProvider;
import org.imprimatur.validation.rule.Source;
import org.imprimatur.validation.facts.Track;

/** One rule that finds nothing and remembers about which deployments it was asked. */
final class CountingRules implements RuleProvider, DeploymentRule {

	private final List<Deployment> asked = new ArrayList<>();

	CheckOptions options(Situation situation) {
		return new CheckOptions(Catalogue.shipped(), RuleBook.of(List.of(this)), RuleSettings.DEFAULT,
				situation.options().day());
	}

	void forget() {
		asked.clear();
	}

	/** In the order asked, one entry each time. */
	List<Deployment> deployments() {
		return asked;
	}

	@Override
	public String id() {
		return "COUNT-1";
	}

	@Override
	public void check(DeploymentFacts deployment, Report report) {
		asked.add(deployment.deployment());
	}

	@Override
	public List<RuleEntry> entries() {
		return List.of(new RuleEntry(id(), Severity.INFO, Confidence.A, Set.of(), false, Set.of(Track.values()),
				Set.of(), List.of()));
	}

	@Override
	public List<Rule> rules() {
		return List.of(this);
	}

	@Override
	public List<Source> sources() {
		return List.of();
	}

	@Override
	public ResourceBundle texts(Locale locale) {
		return new ListResourceBundle() {
			@Override
			protected Object[][] getContents() {
				return new Object[0][];
			}
		};
	}
}
