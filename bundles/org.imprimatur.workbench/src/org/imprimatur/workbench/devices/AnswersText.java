package org.imprimatur.workbench.devices;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.imprimatur.validation.facts.DeploymentFacts;
import org.imprimatur.validation.proposal.Answer;
import org.imprimatur.validation.proposal.Names;
import org.imprimatur.validation.proposal.ProfileAnswers;
import org.imprimatur.validation.proposal.Proposal;
import org.imprimatur.validation.proposal.Verdict;
import org.imprimatur.validation.rule.Labels;
import org.imprimatur.validation.rule.RuleBook;

/** Answers and proposals in words. */
final class AnswersText {

	private AnswersText() {
	}

	/** Which images may go onto each profile, with the reasons. */
	static String images(List<ProfileAnswers> profiles) {
		return profiles.stream()
				.map(profile -> NLS.bind(Messages.deviceCount, profile(profile.cell()), number(profile.cell().devices().size()))
						+ "\n" + profile.answers().stream().map(AnswersText::answer).collect(Collectors.joining("\n"))) //$NON-NLS-1$ //$NON-NLS-2$
				.collect(Collectors.joining("\n\n")); //$NON-NLS-1$
	}

	private static String profile(DeploymentFacts.Cell cell) {
		return cell.device().windows().map(licence -> licence.label()).filter(label -> !label.isBlank())
				.orElse(Messages.unnamed) + " · " + RowFilter.licence(cell.profile().device()); //$NON-NLS-1$
	}

	private static String answer(Answer answer) {
		String reasons = answer.findings().stream().map(finding -> "\n        " + finding.rule() + ": " //$NON-NLS-1$ //$NON-NLS-2$
				+ RuleBook.installed().text(finding, Locale.getDefault())).collect(Collectors.joining());
		return "    " + DeviceTable.sign(Optional.of(answer.verdict())) + " – " //$NON-NLS-1$ //$NON-NLS-2$
				+ Labels.name(answer.installation().image()) + reasons;
	}

	/** What a proposal would do, in numbers. */
	static String proposal(ProposalJob.Proposed proposed) {
		Names names = Names.of(Locale.getDefault());
		Proposal proposal = proposed.proposal();
		long groups = proposal.waves().stream().flatMap(wave -> wave.deployments().values().stream())
				.mapToLong(List::size).sum();
		Stream<String> head = Stream.of(NLS.bind(Messages.proposeDevices, new Object[] { number(proposal.size()),
				number(proposal.waves().size()), number(groups), number(proposal.left() + proposal.ungrouped()) }), ""); //$NON-NLS-1$
		Stream<String> verdicts = Stream.of(Verdict.values())
				.filter(it -> proposed.preview().before().of(it) + proposed.preview().after().of(it) > 0)
				.map(it -> change(DeviceTable.sign(Optional.of(it)), proposed.preview().before().of(it),
						proposed.preview().after().of(it)));
		Stream<String> unplanned = Stream.of(change(DeviceTable.sign(Optional.empty()),
				proposed.preview().before().unplanned(), proposed.preview().after().unplanned()));
		Stream<String> needs = proposal.needs().isEmpty() ? Stream.empty()
				: Stream.concat(Stream.of("", Messages.proposeNeeds), //$NON-NLS-1$
						proposal.needs().stream().map(need -> "    " + names.need(need))); //$NON-NLS-1$
		Stream<String> left = proposal.leftOver().stream().limit(20).map(it -> NLS.bind(Messages.deviceCount,
				profile(it.cell()), number(it.cell().devices().size()))
				+ it.nearest().map(answer -> "\n" + answer(answer)).orElse("")); //$NON-NLS-1$ //$NON-NLS-2$
		return Stream.of(head, verdicts, unplanned, needs, Stream.of(""), left).flatMap(lines -> lines) //$NON-NLS-1$
				.collect(Collectors.joining("\n")); //$NON-NLS-1$
	}

	private static String change(String name, int before, int after) {
		return "    " + name + ": " + number(before) + " → " + number(after); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	static String number(long number) {
		return String.format("%,d", number); //$NON-NLS-1$
	}
}
