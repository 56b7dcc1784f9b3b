package org.imprimatur.validation.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.imprimatur.model.Image;
import org.imprimatur.model.io.Progress;
import org.imprimatur.validation.DeviceSet;
import org.imprimatur.validation.engine.Survey;
import org.imprimatur.validation.proposal.Proposal.Assigned;
import org.imprimatur.validation.proposal.Proposal.LeftOver;
import org.imprimatur.validation.rule.RuleBook;

/** Proposes a plan: an allowed image for each licence profile, in groups and waves. */
public final class Planner {

	private final Survey survey;
	private final RuleBook book;

	/** A planner for an estate as it was seen. */
	public Planner(Survey survey, RuleBook book) {
		this.survey = survey;
		this.book = book;
	}

	/** The proposal; the estate stays as it is. */
	public Proposal propose(Scope scope, ProposalSettings settings) {
		return propose(scope, settings, Progress.NONE);
	}

	/**
	 * The same, for who wants to stop it or let others in.
	 *
	 * @param progress hears of each question to the rules, and of each image that groups are found for
	 */
	public Proposal propose(Scope scope, ProposalSettings settings, Progress progress) {
		ImageAnswers questions = new ImageAnswers(survey, scope, settings.dayOfTrial(), progress);
		Verdict bar = settings.confirm() ? Verdict.CONFIRM : Verdict.WARN;
		List<ProfileAnswers> equals = new ArrayList<>();
		List<LeftOver> leftOver = new ArrayList<>();
		Needs needs = new Needs(survey.facts(), book);
		for (ProfileAnswers profile : questions.ofWindows()) {
			Optional<Answer> best = profile.answers().stream().findFirst();
			if (best.filter(answer -> answer.verdict().compareTo(bar) <= 0).isPresent()) {
				Comparator<Answer> preference = questions.preference(profile.cell());
				equals.add(new ProfileAnswers(profile.cell(), profile.answers().stream()
						.filter(answer -> preference.compare(answer, best.get()) == 0).toList()));
			} else {
				leftOver.add(new LeftOver(profile.cell(), best));
				best.ifPresent(answer -> needs.add(profile.cell(), answer));
			}
		}
		List<Assigned> assigned = withFewestImages(equals);
		assigned.forEach(it -> needs.add(it.cell(), it.answer()));
		int limit = settings.limit(assigned.stream().mapToInt(it -> it.cell().devices().size()).sum());
		Grouping grouping = new Grouping(survey, scope, limit, !settings.isEven());
		WavePacking packing = new WavePacking(settings, limit, survey);
		int ungrouped = 0;
		for (Map.Entry<Installation, DeviceSet> entry : byInstallation(assigned).entrySet()) {
			progress.report(0, -1);
			needs.activate(entry.getKey(), entry.getValue().size());
			Grouping.Found found = grouping.groups(entry.getValue());
			found.groups().forEach(group -> packing.add(entry.getKey(), group));
			ungrouped += found.left();
		}
		return new Proposal(settings, scope, assigned, packing.waves(), List.copyOf(leftOver), ungrouped,
				needs.all(questions.activations()));
	}

	/** Among images that are equally good for a profile, takes those that most devices can have. */
	private static List<Assigned> withFewestImages(List<ProfileAnswers> choices) {
		List<Assigned> assigned = new ArrayList<>();
		List<ProfileAnswers> open = new ArrayList<>(choices);
		while (!open.isEmpty()) {
			Map<Image, Long> devices = new LinkedHashMap<>();
			open.forEach(profile -> profile.answers().forEach(answer -> devices.merge(answer.installation().image(),
					(long) profile.cell().devices().size(), Long::sum)));
			Image most = devices.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
			open.removeIf(profile -> {
				Optional<Answer> answer = profile.answers().stream()
						.filter(it -> it.installation().image() == most).findFirst();
				answer.ifPresent(it -> assigned.add(new Assigned(profile.cell(), it)));
				return answer.isPresent();
			});
		}
		return assigned;
	}

	private static Map<Installation, DeviceSet> byInstallation(List<Assigned> assigned) {
		Map<Installation, DeviceSet> sets = new LinkedHashMap<>();
		assigned.forEach(it -> sets.merge(it.answer().installation(), it.cell().devices(),
				(one, other) -> DeviceSet.joined(Stream.of(one, other))));
		return sets;
	}
}
