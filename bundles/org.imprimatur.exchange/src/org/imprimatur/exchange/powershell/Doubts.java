package org.imprimatur.exchange.powershell;

import org.imprimatur.exchange.ProblemList;

/** Reports where what a machine says of its system is at odds with itself, so that licence columns stay empty. */
final class Doubts {

	private Doubts() {
	}

	static void report(Machine machine, InstalledSystem system, ProblemList problems) {
		if (system.disputed()) {
			problems.add(machine.file(), machine.line(), CimProperty.SKU.header(), "machine.editionDisputed",
					Contradictions.label(machine), machine.get(Fact.SKU), machine.get(Fact.CAPTION));
		}
		if (machine.products().size() > 1 && system.channel().isEmpty()) {
			problems.add(machine.file(), machine.line(), CimProperty.PRODUCT_KEY_CHANNEL.header(),
					"machine.severalProducts", Contradictions.label(machine), machine.products().size());
		}
	}
}
