package org.imprimatur.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.imprimatur.cli.report.PlanOutcome;
import org.imprimatur.cli.report.ReadProblem;
import org.imprimatur.cli.text.Wording;
import org.imprimatur.model.Estate;
import org.imprimatur.model.io.Problem;
import org.imprimatur.model.fleet.FleetResource;
import org.imprimatur.cli.text.Visible;
import org.imprimatur.model.catalogue.CatalogueException;
import org.imprimatur.model.io.EstateStore;
import org.imprimatur.model.io.PlanFormatException;
import org.imprimatur.validation.engine.CheckOptions;
import org.imprimatur.validation.RuleSettings;
import org.imprimatur.validation.rule.RuleSettingsFile;
import org.imprimatur.validation.engine.Checker;
import org.imprimatur.validation.engine.Survey;
import org.imprimatur.validation.rule.RuleBook;

/** Loads plans and checks them, each with the rule settings and the catalogue extension of its project. */
final class PlanChecker {

	private final Session session;
	private final RuleBook book;
	private final Path rules;
	private final ProjectCatalogue catalogues;
	private final LocalDate day;

	/**
	 * Checks for one call.
	 *
	 * @param rules     the rule settings of all plans; null for the file beside each plan, where there is one
	 * @param catalogue the catalogue extension of all plans; null for the file beside each plan, where there is one
	 */
	PlanChecker(Session session, RuleBook book, Path rules, Path catalogue, LocalDate day) {
		this.session = session;
		this.book = book;
		this.rules = rules;
		this.catalogues = new ProjectCatalogue(session, catalogue);
		this.day = day;
	}

	/** Checks a plan; tells in the outcome what keeps it from being read. */
	PlanOutcome check(Path plan) {
		Path file = session.resolve(plan);
		try {
			return PlanOutcome.checked(plan, examined(plan).result());
		} catch (PlanFormatException e) {
			return PlanOutcome.unreadable(plan,
					e.problems().stream().map(problem -> ReadProblem.of(problem, plan)).toList());
		} catch (CatalogueException e) {
			return unreadable(plan, catalogues.fileOf(file), e.getMessage());
		} catch (IOException e) {
			return unreadable(plan, file, Failures.of(e, session.wording()));
		}
	}

	/**
	 * Checks a plan and keeps what was seen.
	 *
	 * @throws IOException when the plan or a file beside it cannot be read
	 */
	Survey survey(Path plan) throws IOException {
		try {
			return examined(plan);
		} catch (CatalogueException e) {
			throw new IOException(e.getMessage(), e);
		}
	}

	private Survey examined(Path plan) throws IOException, CatalogueException {
		Path file = session.resolve(plan);
		Wording wording = session.wording();
		try (ProgressLine progress = session.progress()) {
			CheckOptions options = new CheckOptions(catalogues.of(file), book, settings(file), day);
			progress.step(wording.text("progress.loading", plan.getFileName()));
			EstateStore store = new EstateStore(wording.locale());
			Estate estate = store.load(file, progress);
			progress.step(wording.text("progress.checking", plan.getFileName()));
			Survey survey = Checker.survey(estate, options);
			progress.close();
			warn(store.warnings(estate));
			return survey;
		}
	}

	/** Tells what looks wrong in the fleets; what a plan would lose when saved does not matter here. */
	private void warn(List<Problem> warnings) {
		warnings.stream().filter(warning -> FleetResource.isFleet(warning.file()))
				.forEach(warning -> session.err().println(Visible.text(warning.toString())));
	}

	private static PlanOutcome unreadable(Path plan, Path file, String message) {
		String prefix = file + ": ";
		String text = message.startsWith(prefix) ? message.substring(prefix.length()) : message;
		return PlanOutcome.unreadable(plan, List.of(new ReadProblem(file, 0, 0, text)));
	}

	private RuleSettings settings(Path plan) throws IOException {
		Optional<Path> file = settingsFile(plan);
		return file.isEmpty() ? RuleSettings.DEFAULT
				: RuleSettingsFile.read(file.get(), book, session.wording().locale());
	}

	/** The rule settings of a plan, if it has any. */
	Optional<Path> settingsFile(Path plan) {
		Path file = rules == null ? session.resolve(plan).resolveSibling(RuleSettingsFile.NAME)
				: session.resolve(rules);
		return Optional.of(file).filter(it -> rules != null || Files.exists(it));
	}

	/** The catalogue extension of a plan, if it has one. */
	Optional<Path> catalogueFile(Path plan) {
		return Optional.of(catalogues.fileOf(session.resolve(plan))).filter(Files::exists);
	}
}
