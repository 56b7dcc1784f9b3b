package org.imprimatur.validation.rules;

import java.util.HashSet;
import java.util.Set;

import org.imprimatur.model.Deployment;
import org.imprimatur.model.Image;
import org.imprimatur.model.Plan;
import org.imprimatur.model.Wave;
import org.imprimatur.validation.Severity;
import org.imprimatur.validation.facts.EstateFacts;
import org.imprimatur.validation.rule.EstateRule;
import org.imprimatur.validation.rule.Report;
import org.imprimatur.validation.rule.Violation;

/** A plan has deployments, which name an image, and the image a product; without them nothing can be judged. */
final class Rim001DeploymentNamesImage implements EstateRule {

	@Override
	public String id() {
		return "RIM-001";
	}

	@Override
	public void check(EstateFacts estate, Report report) {
		if (estate.estate().getPlans().stream().flatMap(plan -> plan.getWaves().stream())
				.allMatch(wave -> wave.getDeployments().isEmpty())) {
			report.add(Violation.variant("nothing", estate.estate()).as(Severity.CONFIRM));
		}
		Set<Image> reported = new HashSet<>();
		for (Plan plan : estate.estate().getPlans()) {
			for (Wave wave : plan.getWaves()) {
				for (Deployment deployment : wave.getDeployments()) {
					Image image = deployment.getImage();
					if (image == null) {
						report.add(Violation.of(deployment).at(deployment));
					} else if (image.getProduct() == null && reported.add(image)) {
						report.add(Violation.variant("product", image).at(image).about(deployment));
					}
				}
			}
		}
	}
}
