package org.imprimatur.validation.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.imprimatur.model.Family;
import org.imprimatur.model.Image;
import org.imprimatur.model.catalogue.Catalogue;
import org.imprimatur.model.io.Progress;
import org.imprimatur.validation.engine.Survey;
import org.imprimatur.validation.facts.DeploymentFacts;
import org.imprimatur.validation.facts.ProductFacts;

/** Answers "Which images may go here?" for each licence profile of the devices in question. */
public final class ImageAnswers {

	private final Trials trials;
	private final Scope scope;
	private final Activations activations;

	/**
	 * Questions about some devices.
	 *
	 * @param survey   what was seen of the estate
	 * @param day      the day of the deployment that is thought of
	 * @param progress hears of each question to the rules, and may stop it
	 */
	public ImageAnswers(Survey survey, Scope scope, LocalDate day, Progress progress) {
		this.trials = new Trials(survey, day, progress);
		this.scope = scope;
		this.activations = new Activations(trials, scope);
	}

	/** The answers for all images that have a product; profiles in the order of their numbers of devices. */
	public List<ProfileAnswers> all() {
		return of(image -> true);
	}

	/** The answers for images of Windows. */
	List<ProfileAnswers> ofWindows() {
		return of(image -> ProductFacts.of(image.getProduct(), image.getLanguage(), catalogue())
				.family() != Family.OFFICE);
	}

	Activations activations() {
		return activations;
	}

	private Catalogue catalogue() {
		return trials.survey().result().catalogue();
	}

	private List<ProfileAnswers> of(Predicate<Image> wanted) {
		Map<DeploymentFacts.Cell, Map<Image, Answer>> found = new IdentityHashMap<>();
		scope.cells().forEach(cell -> found.put(cell, new LinkedHashMap<>()));
		trials.survey().result().estate().getImages().stream()
				.filter(image -> image.getProduct() != null && wanted.test(image))
				.flatMap(image -> activations.best(image).stream())
				.forEach(installation -> trials.answers(installation, scope.cells()).forEach((cell, answer) -> found
						.get(cell).merge(installation.image(), answer, ImageAnswers::better)));
		return scope.cells().stream()
				.sorted(Comparator.comparing((DeploymentFacts.Cell cell) -> cell.devices().size()).reversed())
				.map(cell -> new ProfileAnswers(cell, sorted(cell, found.get(cell)))).toList();
	}

	private List<Answer> sorted(DeploymentFacts.Cell cell, Map<Image, Answer> answers) {
		List<Answer> sorted = new ArrayList<>(answers.values());
		sorted.sort(preference(cell));
		return List.copyOf(sorted);
	}

	/** Better verdict, then nearer to what the devices have, then newer. */
	Comparator<Answer> preference(DeploymentFacts.Cell cell) {
		return Comparator.comparing(Answer::verdict).thenComparing(Answer::objections)
				.thenComparing(
						answer -> Closeness.distance(answer.installation().image(), cell.device(), catalogue()))
				.thenComparing(answer -> answer.installation().image(), Closeness.newestFirst());
	}

	/** Devices are activated like all others of the image unless that needs an answer or is not allowed. */
	private static Answer better(Answer usual, Answer other) {
		return usual.verdict().compareTo(Verdict.WARN) <= 0 || Comparator.comparing(Answer::verdict)
				.thenComparing(Answer::objections).compare(usual, other) <= 0 ? usual : other;
	}
}
