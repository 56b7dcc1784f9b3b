package org.imprimatur.validation.proposal;

/**
 * What a proposal would make of an estate.
 *
 * @param before the verdicts on all devices now
 * @param after  the verdicts on all devices once it is made
 */
public record Preview(VerdictCounts before, VerdictCounts after) {
}
