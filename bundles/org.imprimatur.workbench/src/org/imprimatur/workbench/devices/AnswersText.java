package org.imprimatur.workbench.devices;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.imprimatur.model.fleet.DeviceColumn;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.facts.DeploymentFacts;
import org.imprimatur.validation.proposal.Answer;
import org.imprimatur.validation.proposal.ProfileAnswers;
import org.imprimatur.validation.rule.Labels;
import org.imprimatur.validation.rule.RuleBook;

/** Answers in words. */
final class AnswersText {

	private static final int MOST = 50;

	private AnswersText() {
	}

	/** Which images may go onto each profile, with the reasons; of many profiles those of the most devices. */
	static String images(List<ProfileAnswers> profiles) {
		Stream<String> shown = profiles.stream().limit(MOST).map(profile -> NLS.bind(Messages.deviceCount,
				profile(profile.cell()), number(profile.cell().devices().size())) + "\n" //$NON-NLS-1$
				+ profile.answers().stream().map(AnswersText::answer).collect(Collectors.joining("\n"))); //$NON-NLS-1$
		Stream<String> more = profiles.size() > MOST
				? Stream.of(NLS.bind(Messages.moreProfiles, number(profiles.size() - MOST))) : Stream.empty();
		return Stream.concat(shown, more).collect(Collectors.joining("\n\n")); //$NON-NLS-1$
	}

	/** What a licence profile's devices are licensed for, and what they have. */
	static String profile(DeploymentFacts.Cell cell) {
		String make = Stream.of(DeviceColumn.MANUFACTURER, DeviceColumn.MODEL).map(cell.profile().device()::get)
				.filter(word -> !word.isBlank()).collect(Collectors.joining(" ")); //$NON-NLS-1$
		String licence = cell.device().windows().map(product -> product.label()).filter(label -> !label.isBlank())
				.orElse(Messages.unnamed);
		return make.isEmpty() ? licence : licence + " · " + make; //$NON-NLS-1$
	}

	private static String answer(Answer answer) {
		String reasons = answer.findings().stream().map(finding -> "\n        " + reason(finding)) //$NON-NLS-1$
				.collect(Collectors.joining());
		return "    " + DeviceTable.sign(Optional.of(answer.verdict())) + " – " //$NON-NLS-1$ //$NON-NLS-2$
				+ Labels.name(answer.installation().image()) + reasons;
	}

	/** What a rule says, in one line. */
	static String reason(Finding finding) {
		return finding.rule() + ": " + RuleBook.installed().text(finding, Locale.getDefault()); //$NON-NLS-1$
	}

	/** A number as people write it. */
	static String number(long number) {
		return String.format("%,d", number); //$NON-NLS-1$
	}
}
