package org.imprimatur.validation.rules;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.imprimatur.model.Element;
import org.imprimatur.model.Image;
import org.imprimatur.model.Key;
import org.imprimatur.model.KeyKind;
import org.imprimatur.validation.DeviceSet;
import org.imprimatur.validation.facts.DeploymentFacts;
import org.imprimatur.validation.facts.EstateFacts;
import org.imprimatur.validation.rule.EstateRule;
import org.imprimatur.validation.rule.Report;
import org.imprimatur.validation.rule.Violation;

/** One MAK serves the whole fleet; several for one image are not needed. */
final class Rim503SameKeyForTheFleet implements EstateRule {

	@Override
	public String id() {
		return "RIM-503";
	}

	@Override
	public void check(EstateFacts estate, Report report) {
		Map<Image, List<DeploymentFacts>> byImage = estate.deployments().stream()
				.filter(deployment -> deployment.isVolume() && deployment.keyKind() == KeyKind.MAK)
				.collect(Collectors.groupingBy(DeploymentFacts::image, LinkedHashMap::new, Collectors.toList()));
		byImage.forEach((image, deployments) -> check(image, deployments, report));
	}

	private static void check(Image image, List<DeploymentFacts> deployments, Report report) {
		Set<Key> keys = deployments.stream().map(deployment -> deployment.key().get())
				.collect(Collectors.toCollection(LinkedHashSet::new));
		DeviceSet devices = DeviceSet.joined(deployments.stream().map(DeploymentFacts::devices));
		Violation violation;
		if (keys.size() > 1) {
			violation = Violation.variant("several", image, keys.size(), keys);
		} else if (devices.size() > 1) {
			violation = Violation.variant("passes", keys.iterator().next(), devices.size());
		} else {
			return;
		}
		report.add(violation.at(image).about(keys.toArray(Element[]::new)).about(image.getAgreement()).on(devices));
	}
}
