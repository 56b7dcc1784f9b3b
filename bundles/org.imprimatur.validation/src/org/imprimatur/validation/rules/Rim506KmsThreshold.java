package org.imprimatur.validation.rules;

import org.imprimatur.validation.facts.EstateFacts;
import org.imprimatur.validation.facts.KmsCount;
import org.imprimatur.validation.rule.EstateRule;
import org.imprimatur.validation.rule.Report;
import org.imprimatur.validation.rule.Violation;

/** A KMS host activates nobody before enough computers ask it. */
final class Rim506KmsThreshold implements EstateRule {

	@Override
	public String id() {
		return "RIM-506";
	}

	@Override
	public void check(EstateFacts estate, Report report) {
		KmsCount.of(estate).stream().filter(count -> count.missing() > 0)
				.forEach(count -> report.add(Violation
						.variant(variant(count), count.activation(), count.planned().size(), count.already(),
								count.needed()).at(count.activation()).on(count.planned())));
	}

	private static String variant(KmsCount count) {
		return switch (count.family()) {
		case WINDOWS_CLIENT -> "clients";
		case WINDOWS_SERVER -> "servers";
		default -> "office";
		};
	}
}
