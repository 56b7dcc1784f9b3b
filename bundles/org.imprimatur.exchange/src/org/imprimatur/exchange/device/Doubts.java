package org.imprimatur.exchange.device;

import org.imprimatur.exchange.ProblemList;

/** Reports where what a machine says of its system is at odds with itself, so that licence columns stay empty. */
final class Doubts {

	private final ProblemList problems;
	private final Headings headings;

	Doubts(ProblemList problems, Headings headings) {
		this.problems = problems;
		this.headings = headings;
	}

	void report(MachineRecord machine, InstalledSystem system) {
		SystemFacts facts = machine.system();
		if (system.disputed()) {
			problems.add(machine.file(), machine.line(), headings.edition(), "machine.editionDisputed",
					machine.label(), facts.sku(), facts.caption());
		}
		if (facts.products().size() > 1 && system.channel().isEmpty()) {
			problems.add(machine.file(), machine.line(), headings.channel(), "machine.severalProducts",
					machine.label(), facts.products().size());
		}
	}
}
