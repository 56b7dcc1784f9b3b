package org.imprimatur.benchmarks.measure;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.imprimatur.benchmarks.data.Rollout;
import org.imprimatur.design.view.EstateView;
import org.imprimatur.diagram.evaluation.Viewpoint;
import org.imprimatur.diagram.output.Formats;
import org.imprimatur.diagram.output.OutputFormat;
import org.imprimatur.diagram.output.OutputOptions;
import org.imprimatur.model.Estate;
import org.imprimatur.validation.engine.CheckOptions;
import org.imprimatur.validation.engine.Checker;
import org.imprimatur.validation.engine.Survey;

/** The diagram of a checked plan: evaluated, laid out and written as SVG. */
final class DiagramProbe {

	private static final String KIND = "plan";

	private DiagramProbe() {
	}

	static Map<String, Double> measure(Rollout rollout, double budget) throws IOException {
		Survey survey = Checker.survey(rollout.load(), CheckOptions.on(Rollout.DAY));
		Estate estate = survey.result().estate();
		EstateView.attach(estate, () -> survey, Locale.ENGLISH);
		Viewpoint viewpoint = Viewpoint.shipped(Locale.ENGLISH);
		Set<String> layers = viewpoint.description(KIND).orElseThrow().usualLayers();
		OutputFormat svg = Formats.of("svg").orElseThrow();
		OutputOptions options = OutputOptions.of(Locale.ENGLISH, Rollout.DAY);
		return Map.of("seconds", Timing.warm(budget, () -> svg.write(viewpoint.show(KIND, estate, layers, Set.of()),
				options, OutputStream.nullOutputStream())));
	}
}
