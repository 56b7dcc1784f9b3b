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
 * @param ownPlan whether the waves get a new plan in any case
 * @param wave    a wave that is filled before new ones are made, if any
 * @param from    first day of the first new wave
 * @param most    how many devices a wave may have at most; 0 for any number
 * @param waves   over how many waves the devices are spread about evenly; 0 for as many as {@code most} makes of them
 * @param days    days from the beginning of one new wave to that of the next, at least 1
 * @param confirm whether images are proposed too for which somebody has to be asked first
 * @param locale  the language in which new waves and groups are named
 */
public record ProposalSettings(Optional<Plan> plan, boolean ownPlan, Optional<Wave> wave, LocalDate from, int most,
		int waves, int days, boolean confirm, Locale locale) {

	/** One new wave on that day, in the first plan. */
	public static ProposalSettings from(LocalDate day, Locale locale) {
		return new ProposalSettings(Optional.empty(), false, Optional.empty(), day, 0, 0, 7, true, locale);
	}

	/** With waves of at most so many devices. */
	public ProposalSettings withMost(int devices) {
		return new ProposalSettings(plan, ownPlan, wave, from, devices, waves, days, confirm, locale);
	}

	/** Spread evenly over so many waves; 0 for as many as the most devices of a wave make of them. */
	public ProposalSettings withWaves(int wanted) {
		return new ProposalSettings(plan, ownPlan, wave, from, most, wanted, days, confirm, locale);
	}

	/** With a plan of its own, of so many waves. */
	public ProposalSettings asNewPlan(int wanted) {
		return new ProposalSettings(Optional.empty(), true, Optional.empty(), from, most, wanted, days, confirm, locale);
	}

	/** That fills a wave first. */
	public ProposalSettings into(Wave existing) {
		return new ProposalSettings(plan, false, Optional.of(existing), from, most, waves, days, confirm, locale);
	}

	/** With so many days from wave to wave. */
	public ProposalSettings withDays(int between) {
		return new ProposalSettings(plan, ownPlan, wave, from, most, waves, between, confirm, locale);
	}

	/** That proposes only what nobody has to be asked about. */
	public ProposalSettings withoutConfirm() {
		return new ProposalSettings(plan, ownPlan, wave, from, most, waves, days, false, locale);
	}

	/** How many devices a wave has at most; about, where they are spread over waves. */
	int limit(int devices) {
		int even = waves > 0 ? Math.max(1, Math.ceilDiv(devices, waves)) : Integer.MAX_VALUE;
		return most > 0 ? Math.min(most, even) : even;
	}

	/** Whether a wave may have more devices than its limit rather than that some are left over. */
	boolean isEven() {
		return waves > 0 && most == 0;
	}

	LocalDate dayOfTrial() {
		return wave.map(Wave::getStart).orElse(from);
	}
}
