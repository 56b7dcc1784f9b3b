package org.imprimatur.exchange.device;

import java.util.ArrayList;
import java.util.List;

/**
 * Where what a machine says of its system is at odds with itself, so that licence columns stay empty.
 *
 * @param heading   what the inventory calls the column
 * @param key       key of the message
 * @param arguments what fills its placeholders, behind the machine's label
 */
record Doubt(String heading, String key, List<Object> arguments) {

	/** Those of a system that these facts tell of. */
	static List<Doubt> of(SystemFacts facts, InstalledSystem system, Headings headings) {
		List<Doubt> doubts = new ArrayList<>(0);
		if (system.disputed()) {
			doubts.add(new Doubt(headings.edition(), "machine.editionDisputed", List.of(facts.sku(), facts.caption())));
		}
		if (facts.products().size() > 1 && system.channel().isEmpty()) {
			doubts.add(new Doubt(headings.channel(), "machine.severalProducts", List.of(facts.products().size())));
		}
		return doubts;
	}
}
