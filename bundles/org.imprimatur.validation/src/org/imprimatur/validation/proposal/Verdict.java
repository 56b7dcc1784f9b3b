package org.imprimatur.validation.proposal;

import java.util.Collection;

import org.imprimatur.validation.Finding;
import org.imprimatur.validation.Severity;

/** What the rules say of an image on devices, best first. What evidence or a waiver settles does not count. */
public enum Verdict {

	/** Nothing stands against it. */
	ALLOWED,
	/** Allowed, with consequences such as lost support. */
	ADVICE,
	/** Allowed, but it will bite. */
	WARN,
	/** Somebody has to be asked first. */
	CONFIRM,
	/** Not allowed. */
	FORBIDDEN;

	/** The worst that findings say. */
	public static Verdict of(Collection<Finding> findings) {
		return findings.stream().filter(Finding::isOpen).map(finding -> of(finding.severity()))
				.reduce(ALLOWED, Verdict::or);
	}

	static Verdict of(Severity severity) {
		return switch (severity) {
		case INFO -> ALLOWED;
		case ADVICE -> ADVICE;
		case WARN -> WARN;
		case CONFIRM -> CONFIRM;
		case ERROR -> FORBIDDEN;
		};
	}

	/** The worse of two. */
	public Verdict or(Verdict other) {
		return compareTo(other) >= 0 ? this : other;
	}
}
