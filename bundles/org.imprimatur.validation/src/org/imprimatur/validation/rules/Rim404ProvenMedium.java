package org.imprimatur.validation.rules;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.imprimatur.model.Image;
import org.imprimatur.model.Portal;
import org.imprimatur.validation.facts.DeploymentFacts;
import org.imprimatur.validation.rule.DeploymentRule;
import org.imprimatur.validation.rule.Report;
import org.imprimatur.validation.rule.Violation;

/** It can be proven that the medium came from the fulfilment source: its hash and portal are recorded. */
final class Rim404ProvenMedium implements DeploymentRule {

	/** 64 hexadecimal digits, but not the same one 64 times, which nobody computed. */
	private static final Predicate<String> SHA256 = Pattern.compile("(?!(.)\\1*$)[0-9a-fA-F]{64}").asMatchPredicate();

	@Override
	public String id() {
		return "RIM-404";
	}

	@Override
	public void check(DeploymentFacts deployment, Report report) {
		if (!deployment.isVolume()) {
			return;
		}
		boolean hash = recorded(deployment.image(),
				image -> image.getSha256() != null && SHA256.test(image.getSha256()));
		boolean portal = recorded(deployment.image(), image -> image.getPortal() != Portal.UNKNOWN);
		if (!hash || !portal) {
			String variant = hash ? "portal" : portal ? "hash" : "";
			report.add(Violation.variant(variant, deployment.image()).about(deployment.image()));
		}
	}

	/** Whether it is recorded of the image or of one that it was made from. */
	private static boolean recorded(Image image, Predicate<Image> what) {
		Set<Image> seen = new HashSet<>();
		for (Image at = image; at != null && seen.add(at); at = at.getDerivedFrom()) {
			if (what.test(at)) {
				return true;
			}
		}
		return false;
	}
}
