package org.imprimatur.workbench.audit;

import org.eclipse.swt.graphics.Image;
import org.imprimatur.design.view.Verdict;
import org.imprimatur.validation.ui.decoration.FindingImages;

/** How a rule stands in a check. */
enum Standing {

	/** It found something that is open. */
	OPEN(Messages.open),
	/** All it found is answered by evidence or waivers. */
	SETTLED(Messages.settled),
	/** It was asked and found nothing. */
	SATISFIED(Messages.satisfied),
	/** It speaks of deployments of which the plan has none. */
	NOT_APPLICABLE(Messages.notApplicable),
	/** The project switched it off. */
	OFF(Messages.off);

	private final String label;

	Standing(String label) {
		this.label = label;
	}

	/** What it is called. */
	String label() {
		return label;
	}

	/** The image of a rule that stands so and has no open finding; null for one that was not asked. */
	Image image() {
		return switch (this) {
		case SETTLED -> FindingImages.of(Verdict.SETTLED);
		case SATISFIED -> FindingImages.of(Verdict.CLEAN);
		case OPEN, NOT_APPLICABLE, OFF -> null;
		};
	}
}
