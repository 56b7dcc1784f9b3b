package org.imprimatur.exchange.report.content;

import java.util.Locale;

import org.imprimatur.exchange.export.Verdict;
import org.imprimatur.validation.Severity;

/** How something looks; what it means is always said in words too. */
public enum Tone {
	PLAIN, GOOD, INFO, ADVICE, WARN, CONFIRM, ERROR, MUTED;

	/** The tone of a severity. */
	static Tone of(Severity severity) {
		return valueOf(severity.name());
	}

	/** The tone of a verdict. */
	static Tone of(Verdict verdict) {
		return switch (verdict) {
		case UNPLANNED -> MUTED;
		case ALLOWED -> GOOD;
		case WARN -> WARN;
		case CONFIRM -> CONFIRM;
		case BLOCKED -> ERROR;
		};
	}

	/** Its name in style sheets. */
	public String css() {
		return name().toLowerCase(Locale.ROOT);
	}
}
