package org.imprimatur.sirius;

import org.imprimatur.validation.Finding;
import org.imprimatur.validation.fix.QuickFix;

/**
 * A way out of a finding.
 *
 * @param finding what is wrong
 * @param fix     what can be done about it
 */
record FindingFix(Finding finding, QuickFix fix) {
}
