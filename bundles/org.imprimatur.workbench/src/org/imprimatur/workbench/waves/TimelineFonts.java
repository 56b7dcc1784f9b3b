package org.imprimatur.workbench.waves;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Display;

/** The fonts of the timeline, made from that of the window. */
final class TimelineFonts {

	private final Font usual;
	private final Font bold;

	TimelineFonts(Font usual) {
		this.usual = usual;
		bold = FontDescriptor.createFrom(usual).setStyle(SWT.BOLD).createFont(Display.getCurrent());
	}

	Font usual() {
		return usual;
	}

	Font bold() {
		return bold;
	}

	void dispose() {
		bold.dispose();
	}
}
