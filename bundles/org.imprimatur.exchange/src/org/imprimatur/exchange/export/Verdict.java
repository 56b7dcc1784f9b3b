package org.imprimatur.exchange.export;

import java.util.Collection;
import java.util.Comparator;

import org.imprimatur.validation.Finding;
import org.imprimatur.validation.Severity;

/** Whether an image may go onto a device, best first. */
public enum Verdict implements Worded {

	/** No deployment reaches it. */
	UNPLANNED,
	/** Nothing stands against it. */
	ALLOWED,
	/** It is allowed, but something will bite. */
	WARN,
	/** Something has to be asked first. */
	CONFIRM,
	/** An open finding says no: a violation that nothing settles. */
	BLOCKED;

	@Override
	public String key() {
		return "verdict." + name();
	}

	/** What findings amount to. */
	public static Verdict of(Collection<Finding> findings) {
		return findings.stream().filter(Finding::isOpen).map(Finding::severity).max(Comparator.naturalOrder())
				.map(Verdict::of).orElse(ALLOWED);
	}

	private static Verdict of(Severity worst) {
		return switch (worst) {
		case ERROR -> BLOCKED;
		case CONFIRM -> CONFIRM;
		case WARN -> WARN;
		case ADVICE, INFO -> ALLOWED;
		};
	}
}
