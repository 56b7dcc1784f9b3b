/** The audit trail: sealed snapshots of a check, their verification, and what changed between two of them. */
package org.imprimatur.exchange.seal;
