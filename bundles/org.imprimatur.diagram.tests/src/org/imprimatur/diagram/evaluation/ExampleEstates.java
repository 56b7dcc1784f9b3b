package org.imprimatur.diagram.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

import org.imprimatur.design.view.EstateView;
import org.imprimatur.examples.Examples;
import org.imprimatur.model.Estate;
import org.imprimatur.model.io.EstateStore;
import org.imprimatur.model.io.Progress;
import org.imprimatur.validation.engine.CheckOptions;
import org.imprimatur.validation.engine.Checker;
import org.imprimatur.validation.engine.Survey;

/** The example estates, checked as of one day. */
final class ExampleEstates {

	private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

	private ExampleEstates() {
	}

	/** Loads an example by way of a folder of its own, and attaches a view in that language. */
	static Estate shown(String name, Path folder, Locale locale) throws IOException {
		Examples.copy(name, folder);
		Estate estate = new EstateStore().load(folder.resolve(name + ".imprimatur"), Progress.NONE);
		Survey survey = Checker.survey(estate, CheckOptions.on(DAY));
		EstateView.attach(estate, () -> survey, locale);
		return estate;
	}
}
