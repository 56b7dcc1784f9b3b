package org.imprimatur.exchange.powershell;

import java.nio.file.Path;

import org.imprimatur.exchange.ProblemList;

/** Puts facts together, and reports those that do not fit. What came first stays. */
final class Contradictions {

	private final ProblemList problems;

	/** @param problems hears of what does not fit */
	Contradictions(ProblemList problems) {
		this.problems = problems;
	}

	/** Notes a fact that a row tells. */
	void learn(Machine machine, Fact fact, String value, CimRow row) {
		if (!machine.learn(fact, value)) {
			report(machine, fact, value, row.file(), row.line());
		}
	}

	/** Makes two machines one, because some row shows that they are. */
	void absorb(Machine machine, Machine other) {
		for (Fact fact : machine.absorb(other)) {
			report(machine, fact, other.get(fact), other.file(), other.line());
		}
	}

	private void report(Machine machine, Fact fact, String value, Path file, long line) {
		problems.add(file, line, fact.property().header(), "machine.contradiction", label(machine),
				machine.get(fact), value);
	}

	/** How problems call a machine. */
	static String label(Machine machine) {
		return machine.name().isEmpty() ? "?" : machine.name();
	}
}
