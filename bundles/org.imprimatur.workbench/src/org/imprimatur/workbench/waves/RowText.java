package org.imprimatur.workbench.waves;

import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.imprimatur.model.Deployment;
import org.imprimatur.validation.rule.Labels;
import org.imprimatur.workbench.diagram.Tooltip;

/** What is said of waves and deployments. */
final class RowText {

	private static final String DOT = " · "; //$NON-NLS-1$

	private RowText() {
	}

	/** How many devices. */
	static String devices(Judgement judgement) {
		return DayText.wording().devices(judgement.devices());
	}

	/** Onto which groups. */
	static String groups(Deployment deployment) {
		return deployment.getGroups().isEmpty() ? Messages.noGroups
				: deployment.getGroups().stream().map(Labels::name).collect(Collectors.joining(", ")); //$NON-NLS-1$
	}

	/** What stands in a bar. */
	static String bar(Row row, Judgement judgement) {
		return row.element() instanceof Deployment deployment ? groups(deployment) + DOT + devices(judgement)
				: row.span().map(DayText::of).orElse(Messages.dropHere);
	}

	/** Name, days, groups, devices, verdict, reasons and remedies. */
	static String tooltip(Row row, Judgement judgement) {
		String days = row.span().map(DayText::of).orElse(Messages.noDates);
		String groups = row.element() instanceof Deployment deployment ? groups(deployment) + DOT : ""; //$NON-NLS-1$
		return Tooltip.broken(Labels.name(row.element()) + "\n" + days + "\n" + groups + devices(judgement) + "\n" //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				+ judgement.reasons());
	}

	/** Which waves take place at the same time. */
	static String overlap(Schedule.Overlap overlap) {
		return NLS.bind(Messages.overlap, new Object[] { Labels.name(overlap.one()), Labels.name(overlap.other()),
				DayText.of(overlap.span()) });
	}
}
