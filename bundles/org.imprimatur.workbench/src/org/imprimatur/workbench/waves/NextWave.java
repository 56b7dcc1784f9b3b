package org.imprimatur.workbench.waves;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

import org.imprimatur.design.services.EditServices;
import org.imprimatur.model.Estate;
import org.imprimatur.model.ImprimaturFactory;
import org.imprimatur.model.Plan;
import org.imprimatur.model.Wave;

/** The wave after all others. */
public final class NextWave {

	/** From Monday to Friday. */
	private static final int WORKING_DAYS = 5;

	private NextWave() {
	}

	/** Its first day: the Monday after the last wave. */
	public static LocalDate day(Estate estate) {
		return Schedule.of(estate).span().map(Span::to).orElseGet(LocalDate::now)
				.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
	}

	/** Adds it, a working week long. */
	public static Wave addTo(Estate estate) {
		LocalDate monday = day(estate);
		EditServices services = new EditServices();
		Plan plan = services.planToFill(estate);
		Wave wave = ImprimaturFactory.eINSTANCE.createWave();
		plan.getWaves().add(wave);
		wave.setId(services.newId(wave));
		wave.setName(services.newName(wave));
		wave.setStart(monday);
		wave.setEnd(monday.plusDays(WORKING_DAYS - 1));
		return wave;
	}
}
