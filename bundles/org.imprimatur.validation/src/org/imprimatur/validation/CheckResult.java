package org.imprimatur.validation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.imprimatur.model.Estate;
import org.imprimatur.model.catalogue.Catalogue;

/**
 * The findings on one estate.
 *
 * @param estate      what was checked
 * @param day         the day for which it was checked
 * @param findings    all of them, settled ones too, in the order of the plan and of the evaluation
 * @param catalogue   the product catalogue in force
 * @param settings    the project's settings in force
 * @param deployments how many deployments were checked
 * @param devices     how many devices the estate has
 * @param profiles    how many distinct licence profiles those devices have
 */
public record CheckResult(Estate estate, LocalDate day, List<Finding> findings, Catalogue catalogue,
		RuleSettings settings, int deployments, int devices, int profiles) {

	/** The worst severity among open findings; empty when nothing at all was found. */
	public Optional<Severity> worst() {
		return findings.stream().filter(Finding::isOpen).map(Finding::severity).max(Comparator.naturalOrder());
	}

	/** Whether an open finding reaches the bar. */
	public boolean fails(Severity bar) {
		return findings.stream().anyMatch(finding -> finding.counts(bar));
	}
}
