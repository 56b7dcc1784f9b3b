/** The audit page of the plan editor: every rule with how it stands, why, where it comes from, and what answers it. */
package org.imprimatur.workbench.audit;
