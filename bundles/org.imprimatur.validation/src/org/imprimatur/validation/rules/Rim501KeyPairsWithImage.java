package org.imprimatur.validation.rules;

import org.imprimatur.model.KeyKind;
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
		}
	}
}
