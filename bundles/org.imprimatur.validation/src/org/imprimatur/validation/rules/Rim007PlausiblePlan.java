package org.imprimatur.validation.rules;

import java.time.LocalDate;

import org.imprimatur.model.Agreement;
import org.imprimatur.model.Element;
import org.imprimatur.model.Estate;
import org.imprimatur.model.Key;
import org.imprimatur.model.UserLicence;
import org.imprimatur.validation.facts.EstateFacts;
import org.imprimatur.validation.rule.EstateRule;
import org.imprimatur.validation.rule.Report;
import org.imprimatur.validation.rule.Violation;

/** What the plan records can be true: periods, counts, serial numbers, and one master at a time for a device. */
final class Rim007PlausiblePlan implements EstateRule {

	@Override
	public String id() {
		return "RIM-007";
	}

	@Override
	public void check(EstateFacts estate, Report report) {
		checkPeriods(estate.estate(), report);
		estate.estate().getKeys().forEach(key -> check(key, report));
		estate.estate().getUserLicences().forEach(licence -> check(licence, report));
		ListedSerials.in(estate.estate()).unknown().forEach((group, serials) -> report
				.add(Violation.variant("serials", group, serials.size(), serials.stream().limit(5).toList()).at(group)));
		SharedDevices.in(estate.deployments()).forEach(shared -> report.add(Violation
				.variant("twice", shared.first(), shared.second(), shared.devices().size()).at(shared.second())
				.about(shared.first()).on(shared.devices())));
	}

	private static void checkPeriods(Estate estate, Report report) {
		estate.getPlans().forEach(plan -> plan.getWaves()
				.forEach(wave -> checkPeriod(wave, wave.getStart(), wave.getEnd(), report)));
		for (Agreement agreement : estate.getAgreements()) {
			checkPeriod(agreement, agreement.getFrom(), agreement.getTo(), report);
			agreement.getEntitlements()
					.forEach(right -> checkPeriod(right, right.getFrom(), right.getTo(), report));
		}
		estate.getUserLicences()
				.forEach(licence -> checkPeriod(licence, licence.getFrom(), licence.getTo(), report));
	}

	private static void checkPeriod(Element element, LocalDate first, LocalDate last, Report report) {
		if (first != null && last != null && last.isBefore(first)) {
			report.add(Violation.of(element, first, last).at(element));
		}
	}

	private static void check(Key key, Report report) {
		if (key.getCapacity() < 0 || key.getUsed() < 0) {
			report.add(Violation.variant("negative", key, key.getCapacity(), key.getUsed()).at(key));
		} else if (key.getCapacity() > 0 && key.getUsed() > key.getCapacity()) {
			report.add(Violation.variant("used", key, key.getCapacity(), key.getUsed()).at(key));
		}
	}

	/** A pattern may stand for any number of users, so only users named one by one are counted. */
	private static void check(UserLicence licence, Report report) {
		long named = licence.getUsers().stream().filter(user -> !user.contains("*")).distinct().count();
		if (licence.getQuantity() > 0 && named > licence.getQuantity()) {
			report.add(Violation.variant("users", licence, named, licence.getQuantity()).at(licence));
		}
	}
}
