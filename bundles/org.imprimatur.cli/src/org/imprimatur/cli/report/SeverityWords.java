package org.imprimatur.cli.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

import org.imprimatur.cli.text.Ink;
import org.imprimatur.cli.text.Wording;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.Severity;

/** Severities as a reader sees them. */
public final class SeverityWords {

	private SeverityWords() {
	}

	/** How a severity stands out. */
	public static Ink ink(Severity severity) {
		return switch (severity) {
		case ERROR -> Ink.RED;
		case CONFIRM -> Ink.MAGENTA;
		case WARN -> Ink.YELLOW;
		case ADVICE -> Ink.CYAN;
		case INFO -> Ink.FAINT;
		};
	}

	/** How many findings there are of each severity: "2 errors, 1 to confirm". Empty when there are none. */
	static String counts(List<Finding> findings, Wording wording) {
		Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
		findings.forEach(finding -> counts.merge(finding.severity(), 1, Integer::sum));
		StringJoiner words = new StringJoiner(wording.text("list.separator"));
		for (Severity severity : List.of(Severity.ERROR, Severity.CONFIRM, Severity.WARN, Severity.ADVICE)) {
			int count = counts.getOrDefault(severity, 0);
			if (count > 0) {
				words.add(wording.text("count." + severity.name(), count));
			}
		}
		return words.toString();
	}
}
