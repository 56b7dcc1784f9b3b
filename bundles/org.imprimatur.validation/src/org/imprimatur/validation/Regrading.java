package org.imprimatur.validation;

import java.util.Optional;

/**
 * A project's decision about a rule.
 *
 * @param rule     id of the rule
 * @param severity its severity from now on; empty when it is switched off
 * @param reason   why, shown wherever the rule would have been
 */
public record Regrading(String rule, Optional<Severity> severity, String reason) {
}
