package org.imprimatur.workbench.editor.page;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Color;
import org.imprimatur.design.view.Verdict;

/** The colours of verdicts, from the themes: they differ on dark ground, and users may change them. */
final class VerdictColours {

	private static final String PREFIX = "org.imprimatur.workbench.verdict."; //$NON-NLS-1$

	private VerdictColours() {
	}

	/** The colour of a verdict's text; null for the usual one. */
	static Color of(Verdict verdict) {
		return verdict == Verdict.UNCHECKED ? null
				: JFaceResources.getColorRegistry()
						.get(PREFIX + (verdict == Verdict.SETTLED ? Verdict.CLEAN : verdict).key());
	}
}
