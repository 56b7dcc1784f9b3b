package org.imprimatur.workbench.editor.page;

import java.util.EnumMap;
import java.util.Map;

import org.imprimatur.validation.CheckResult;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.Severity;


/**
 * How many findings are open, by severity.
 *
 * @param open    by severity; none where there are none
 * @param settled how many are answered by evidence or waivers
 */
public record SeverityCounts(Map<Severity, Integer> open, int settled) {

	/** The counts of a check. */
	public static SeverityCounts of(CheckResult result) {
		Map<Severity, Integer> open = new EnumMap<>(Severity.class);
		int settled = 0;
		for (Finding finding : result.findings()) {
			if (finding.isOpen()) {
				open.merge(finding.severity(), 1, Integer::sum);
			} else {
				settled++;
			}
		}
		return new SeverityCounts(open, settled);
	}

	/** How many findings of a severity are open. */
	public int of(Severity severity) {
		return open.getOrDefault(severity, 0);
	}

	/** The count in words: 4 errors. */
	public String text(Severity severity) {
		return Messages.count(switch (severity) {
		case ERROR -> Messages.errors;
		case CONFIRM -> Messages.confirms;
		case WARN -> Messages.warnings;
		case ADVICE -> Messages.advice;
		case INFO -> Messages.infos;
		}, of(severity));
	}
}
