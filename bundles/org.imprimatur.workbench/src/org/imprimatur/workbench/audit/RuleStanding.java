package org.imprimatur.workbench.audit;

import java.util.List;

import org.eclipse.swt.graphics.Image;
import org.imprimatur.validation.DeviceSet;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.rule.RuleEntry;
import org.imprimatur.validation.ui.decoration.FindingImages;
import org.imprimatur.validation.ui.decoration.FindingText;

/**
 * A rule and how it stands; the same one after the next check, though it may stand otherwise.
 *
 * @param entry    the rule
 * @param standing how it stands
 * @param findings what it found, the worst first, settled ones too
 * @param elements at how many elements
 * @param devices  on how many devices
 */
record RuleStanding(RuleEntry entry, Standing standing, List<Finding> findings, int elements, int devices) {

	static RuleStanding of(RuleEntry entry, Standing standing, List<Finding> findings) {
		List<Finding> sorted = findings.stream().sorted(FindingImages.WORST_FIRST).toList();
		return new RuleStanding(entry, standing, sorted, (int) sorted.stream().map(Finding::element).distinct().count(),
				DeviceSet.joined(sorted.stream().map(Finding::devices)).size());
	}

	/** Id of the rule. */
	String id() {
		return entry.id();
	}

	/** Its severity where something is open, else how it stands. */
	String state() {
		return standing == Standing.OPEN ? FindingText.severity(findings.getFirst().severity()) : standing.label();
	}

	Image image() {
		return standing == Standing.OPEN ? FindingImages.of(findings.getFirst()) : standing.image();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof RuleStanding that && id().equals(that.id());
	}

	@Override
	public int hashCode() {
		return id().hashCode();
	}
}
