package org.imprimatur.validation.proposal;

import java.util.List;
import java.util.Optional;

import org.imprimatur.model.Element;

/**
 * Something to be ordered or recorded.
 *
 * @param kind    what
 * @param subject where: an agreement, a manufacturer, a key; empty where every device needs its own
 * @param count   how many: devices or activations, 1 where one is enough
 * @param rules   the rules that ask for it
 */
public record Need(NeedKind kind, Optional<Element> subject, int count, List<String> rules) {
}
