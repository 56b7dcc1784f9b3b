package org.imprimatur.workbench.editor.page;

import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Color;

/** The colour of what matters less, in the theme's own. */
final class Muted {

	private Muted() {
	}

	static Color colour() {
		return JFaceResources.getColorRegistry().get(JFacePreferences.QUALIFIER_COLOR);
	}
}
