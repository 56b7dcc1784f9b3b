package org.imprimatur.validation.facts;

import java.time.LocalDate;
import java.util.Set;

import org.imprimatur.model.UserLicence;
import org.imprimatur.model.UserLicenceKind;

/**
 * The licences that devices' primary users hold.
 *
 * @param licences all of them, also those that have ended
 */
public record UserCoverage(Set<UserLicence> licences) {

	/** Whether one of these kinds has ended before a day. */
	public boolean ended(Set<UserLicenceKind> kinds, LocalDate date) {
		return licences.stream().anyMatch(licence -> kinds.contains(licence.getKind()) && licence.getTo() != null
				&& licence.getTo().isBefore(date));
	}

	/** Whether one of these kinds is in force on a day. */
	public boolean inForce(Set<UserLicenceKind> kinds, LocalDate date) {
		return licences.stream().anyMatch(licence -> kinds.contains(licence.getKind())
				&& Term.covers(licence.getFrom(), licence.getTo(), date));
	}
}
