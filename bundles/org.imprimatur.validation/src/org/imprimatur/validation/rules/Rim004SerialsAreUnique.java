package org.imprimatur.validation.rules;

import java.util.List;
import java.util.Map;

import org.imprimatur.validation.facts.EstateFacts;
import org.imprimatur.validation.facts.SharedSerials;
import org.imprimatur.validation.rule.EstateRule;
import org.imprimatur.validation.rule.Report;
import org.imprimatur.validation.rule.Violation;

/** A serial number stands for one device in all fleets of the estate. */
final class Rim004SerialsAreUnique implements EstateRule {

	private static final int NAMED = 5;

	@Override
	public String id() {
		return "RIM-004";
	}

	@Override
	public void check(EstateFacts estate, Report report) {
		SharedSerials shared = estate.sharedSerials();
		if (!shared.counts().isEmpty()) {
			List<String> named = shared.counts().entrySet().stream().limit(NAMED).map(Rim004SerialsAreUnique::counted)
					.toList();
			report.add(Violation.of(shared.counts().size(), shared.devices().size(), named).on(shared.devices()));
		}
	}

	private static String counted(Map.Entry<String, Integer> serial) {
		return serial.getKey() + " ×" + serial.getValue();
	}
}
