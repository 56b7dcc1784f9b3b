package org.imprimatur.validation.proposal;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.imprimatur.model.Plan;
import org.imprimatur.model.Wave;

/**
 * How a plan is to be proposed.
 *
 * @param plan    the plan that waves are added to; empty for the first one, or a new one where there is none
 * @param wave    a wave that is filled before new ones are made, if any
 * @param from    first day of the first new wave
 * @param most    how many devices a wave may have at most; 0 for any number
 * @param days    days from the beginning of one new wave to that of the next, at least 1
 * @param confirm whether images are proposed too for which somebody has to be asked first
 * @param locale  the language in which new waves and groups are named
 */
public record ProposalSettings(Optional<Plan> plan, Optional<Wave> wave, LocalDate from, int most, int days,
		boolean confirm, Locale locale) {

	/** One new wave on that day, in the first plan. */
	public static ProposalSettings from(LocalDate day, Locale locale) {
		return new ProposalSettings(Optional.empty(), Optional.empty(), day, 0, 7, true, locale);
	}

	/** With waves of at most so many devices. */
	public ProposalSettings withMost(int devices) {
		return new ProposalSettings(plan, wave, from, devices, days, confirm, locale);
	}

	/** That fills a wave first. */
	public ProposalSettings into(Wave existing) {
		return new ProposalSettings(plan, Optional.of(existing), from, most, days, confirm, locale);
	}

	/** With so many days from wave to wave. */
	public ProposalSettings withDays(int between) {
		return new ProposalSettings(plan, wave, from, most, between, confirm, locale);
	}

	/** That proposes only what nobody has to be asked about. */
	public ProposalSettings withoutConfirm() {
		return new ProposalSettings(plan, wave, from, most, days, false, locale);
	}

	int limit() {
		return most > 0 ? most : Integer.MAX_VALUE;
	}

	LocalDate dayOfTrial() {
		return wave.map(Wave::getStart).orElse(from);
	}
}
