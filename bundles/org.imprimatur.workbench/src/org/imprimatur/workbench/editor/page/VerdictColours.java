package org.imprimatur.workbench.editor.page;

import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.widgets.Control;
import org.imprimatur.design.view.Verdict;

/**
 * Colours texts as the themes have it: verdicts differ on dark ground, and users may change them. The class that a text
 * gets tells the dark style sheet (css/dark.css), which would colour all texts alike, which one it is.
 */
final class VerdictColours {

	private static final String PREFIX = "org.imprimatur.workbench.verdict."; //$NON-NLS-1$
	private static final String CSS_CLASS = "org.eclipse.e4.ui.css.CssClassName"; //$NON-NLS-1$

	private VerdictColours() {
	}

	/** Gives a text the colour of a verdict; the usual one if nothing was checked. */
	static void paint(Control text, Verdict verdict) {
		if (verdict == Verdict.UNCHECKED) {
			text.setData(CSS_CLASS, null);
			text.setForeground(null);
		} else {
			String key = (verdict == Verdict.SETTLED ? Verdict.CLEAN : verdict).key();
			paint(text, "verdict-" + key, PREFIX + key); //$NON-NLS-1$
		}
	}

	/** Gives a text that matters less its colour. */
	static void mute(Control text) {
		paint(text, "muted", JFacePreferences.QUALIFIER_COLOR); //$NON-NLS-1$
	}

	private static void paint(Control text, String cssClass, String colour) {
		ColorRegistry colours = JFaceResources.getColorRegistry();
		text.setData(CSS_CLASS, cssClass);
		text.setForeground(colours.get(colour));
	}
}
