package org.imprimatur.validation;

import java.time.LocalDate;
import java.util.Optional;

import org.imprimatur.model.Element;

/**
 * The evidence or waiver that answers a finding.
 *
 * @param by         an {@link org.imprimatur.model.Evidence} or a {@link org.imprimatur.model.Waiver}
 * @param expires    last day on which it holds
 * @param expired    whether that day is past on the day judged, so that the finding counts again
 * @param incomplete whether something is missing without which it settles nothing (RIM-006)
 * @param on         the day judged: that of the deployment, or that of the check if it is later
 */
public record Settlement(Element by, Optional<LocalDate> expires, boolean expired, boolean incomplete, LocalDate on) {

	/** Whether it answers the finding: it is complete and has not expired. */
	public boolean holds() {
		return !expired && !incomplete;
	}
}
