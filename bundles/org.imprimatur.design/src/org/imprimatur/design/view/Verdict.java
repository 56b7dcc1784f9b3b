package org.imprimatur.design.view;

import java.util.Collection;
import java.util.Locale;

import org.imprimatur.validation.Finding;

/** What the rules say of an element as a whole, lightest first. */
public enum Verdict {

	/** No rule was asked: nothing deploys it. */
	UNCHECKED,
	/** Nothing was found. */
	CLEAN,
	/** All that was found is answered by evidence or waivers. */
	SETTLED,
	/** Allowed, with consequences. */
	ADVICE,
	/** Allowed but will bite. */
	WARN,
	/** To be confirmed by evidence. */
	CONFIRM,
	/** Forbidden. */
	ERROR;

	/** The worst of these findings; CLEAN when there is none that matters. */
	public static Verdict of(Collection<Finding> findings) {
		Verdict worst = CLEAN;
		for (Finding finding : findings) {
			Verdict verdict = of(finding);
			if (verdict.compareTo(worst) > 0) {
				worst = verdict;
			}
		}
		return worst;
	}

	private static Verdict of(Finding finding) {
		return switch (finding.severity()) {
		case INFO -> CLEAN;
		case ADVICE -> finding.isOpen() ? ADVICE : SETTLED;
		case WARN -> finding.isOpen() ? WARN : SETTLED;
		case CONFIRM -> finding.isOpen() ? CONFIRM : SETTLED;
		case ERROR -> finding.isOpen() ? ERROR : SETTLED;
		};
	}

	/** The worse of two. */
	public Verdict or(Verdict other) {
		return compareTo(other) >= 0 ? this : other;
	}

	/** A sign that tells it without colour. */
	public String sign() {
		return switch (this) {
		case UNCHECKED -> "–";
		case CLEAN, SETTLED -> "√";
		case ADVICE -> "i";
		case WARN -> "!";
		case CONFIRM -> "?";
		case ERROR -> "×";
		};
	}

	/** Its name as a file or key has it. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}
}
