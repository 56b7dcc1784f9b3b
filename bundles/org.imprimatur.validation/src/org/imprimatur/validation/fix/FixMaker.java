package org.imprimatur.validation.fix;

import java.util.stream.Stream;

/** Makes quick fixes of one kind. What it proposes is tried before it is offered. */
@FunctionalInterface
interface FixMaker {

	/** What could be done about a finding; nothing where it does not apply. */
	Stream<QuickFix> make(FixCase at, FixEntry entry);
}
