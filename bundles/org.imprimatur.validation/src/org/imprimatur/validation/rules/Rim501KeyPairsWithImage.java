package org.imprimatur.validation.rules;

import org.imprimatur.model.ActivationMethod;
import org.imprimatur.model.KeyKind;
import org.imprimatur.model.catalogue.Edition;
import org.imprimatur.validation.Severity;
import org.imprimatur.validation.facts.DeploymentFacts;
import org.imprimatur.validation.rule.DeploymentRule;
import org.imprimatur.validation.rule.Report;
import org.imprimatur.validation.rule.Violation;

/** An image from volume-licence media is activated with a volume key, not with an OEM or retail key. */
final class Rim501KeyPairsWithImage implements DeploymentRule {

	@Override
	public String id() {
		return "RIM-501";
	}

	@Override
	public void check(DeploymentFacts deployment, Report report) {
		KeyKind kind = deployment.keyKind();
		if (deployment.isVolume()
				&& (kind == KeyKind.OEM_COA || kind == KeyKind.OEM_FIRMWARE || kind == KeyKind.RETAIL)) {
			report.add(Violation.of(deployment.image(), kind).about(deployment.image(), deployment.key().get()));
		} else if (deployment.isVolume() && kind == KeyKind.UNKNOWN
				&& deployment.method() == ActivationMethod.OEM) {
			report.add(Violation.variant("method", deployment.image()).about(deployment.image()));
		} else if (deployment.isVolume() && deployment.key().isEmpty() && !isSubscription(deployment)
				&& deployment.method() == ActivationMethod.UNKNOWN) {
			report.add(Violation.variant("none", deployment.image()).as(Severity.CONFIRM).about(deployment.image()));
		}
	}

	/** A subscription is activated by signing in. */
	private static boolean isSubscription(DeploymentFacts deployment) {
		return deployment.product().edition().filter(Edition::subscription).isPresent();
	}
}
