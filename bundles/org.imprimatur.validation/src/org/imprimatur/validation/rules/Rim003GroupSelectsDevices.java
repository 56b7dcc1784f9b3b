package org.imprimatur.validation.rules;

import java.util.Objects;

import org.imprimatur.model.Criterion;
import org.imprimatur.model.DeviceGroup;
import org.imprimatur.model.fleet.DeviceColumn;
import org.imprimatur.validation.facts.EstateFacts;
import org.imprimatur.validation.rule.EstateRule;
import org.imprimatur.validation.rule.Report;
import org.imprimatur.validation.rule.Violation;

/** A device group lists serial numbers or has criteria, and its criteria name columns that fleets have. */
final class Rim003GroupSelectsDevices implements EstateRule {

	@Override
	public String id() {
		return "RIM-003";
	}

	@Override
	public void check(EstateFacts estate, Report report) {
		for (DeviceGroup group : estate.estate().getGroups()) {
			if (group.getSerials().isEmpty() && group.getCriteria().isEmpty()) {
				report.add(Violation.variant("empty", group).at(group));
			}
			group.getCriteria().stream().map(Criterion::getColumn)
					.map(column -> Objects.requireNonNullElse(column, ""))
					.filter(column -> DeviceColumn.ofHeader(column).isEmpty())
					.forEach(column -> report.add(Violation.of(group, column).at(group)));
		}
	}
}
