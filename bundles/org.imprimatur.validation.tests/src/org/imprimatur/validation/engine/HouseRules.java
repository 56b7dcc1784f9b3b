package org.imprimatur.validation.engine;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;

import org.imprimatur.model.EvidenceKind;
import org.imprimatur.validation.Severity;
import org.imprimatur.validation.facts.DeploymentFacts;
import org.imprimatur.validation.rule.Confidence;
import org.imprimatur.validation.rule.DeploymentRule;
import org.imprimatur.validation.rule.Report;
import org.imprimatur.validation.rule.Rule;
import org.imprimatur.validation.rule.RuleEntry;
import org.imprimatur.validation.rule.RuleProvider;
import org.imprimatur.validation.rule.Source;
import org.imprimatur.validation.rule.Texts;
import org.imprimatur.validation.facts.Track;

/** A rule as another plug-in would bring it; silent on all but one name of a deployment, for the sake of other tests. */
public final class HouseRules implements RuleProvider {

	/** What a deployment must be called for the rule to speak. */
	static final String NAME = "Friday afternoon";

	private static final class NoFridayRollout implements DeploymentRule {

		@Override
		public String id() {
			return "HOUSE-1";
		}

		@Override
		public void check(DeploymentFacts deployment, Report report) {
			if (NAME.equals(deployment.deployment().getName())) {
				report.violated(deployment.date());
			}
		}
	}

	@Override
	public List<RuleEntry> entries() {
		return List.of(new RuleEntry("HOUSE-1", Severity.CONFIRM, Confidence.A, Set.of(), false,
				Set.of(Track.GENERAL), Set.of(EvidenceKind.VENDOR_STATEMENT), List.of("H1")));
	}

	@Override
	public List<Rule> rules() {
		return List.of(new NoFridayRollout());
	}

	@Override
	public List<Source> sources() {
		return List.of(new Source("H1", "House rules", "https://intranet.example/rules", "house", Optional.empty()));
	}

	@Override
	public ResourceBundle texts(Locale locale) {
		return ResourceBundle.getBundle("org.imprimatur.validation.engine.house", locale,
				HouseRules.class.getClassLoader(), Texts.NO_FALLBACK);
	}
}
