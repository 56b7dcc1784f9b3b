package org.imprimatur.workbench.navigator;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.imprimatur.design.view.Verdict;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.ui.decoration.FindingImages;
import org.imprimatur.validation.ui.decoration.FindingText;

/** What the rules would say of a deployment, in words. */
final class TrialText {

	private TrialText() {
	}

	/** The verdict as a sentence. */
	static String of(Verdict verdict) {
		return switch (verdict) {
		case ERROR -> Messages.forbidden;
		case CONFIRM -> Messages.toConfirm;
		case WARN, ADVICE -> Messages.allowedBut;
		default -> Messages.allowed;
		};
	}

	/** How much a verdict weighs in a dialog's head. */
	static int weight(Verdict verdict) {
		return switch (verdict) {
		case ERROR -> IMessageProvider.ERROR;
		case CONFIRM, WARN -> IMessageProvider.WARNING;
		default -> IMessageProvider.INFORMATION;
		};
	}

	/** The reason that weighs most, in one line. */
	static String line(List<Finding> found) {
		return weighing(found).findFirst().map(TrialText::reason).orElse(Messages.allowed);
	}

	/** All that weighs, one below the other. */
	static String reasons(List<Finding> found) {
		return weighing(found).map(finding -> "• " + reason(finding)).distinct().collect(Collectors.joining("\n")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static Stream<Finding> weighing(List<Finding> found) {
		return found.stream().filter(finding -> FindingImages.verdict(finding).compareTo(Verdict.SETTLED) > 0);
	}

	private static String reason(Finding finding) {
		int devices = finding.devices().size();
		return FindingText.state(finding) + " – " + finding.rule() + ": " + FindingText.message(finding) //$NON-NLS-1$ //$NON-NLS-2$
				+ (devices == 0 ? "" : " (" + FindingText.devices(devices) + ")"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
