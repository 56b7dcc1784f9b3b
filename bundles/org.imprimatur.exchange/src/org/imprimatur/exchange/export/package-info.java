/**
 * Exports of a checked plan: which formats there are, what they need, and the rollout they tell of. Each format is a
 * {@link org.imprimatur.exchange.export.PlanExport}.
 */
package org.imprimatur.exchange.export;
