package org.imprimatur.workbench.diagram;

import java.util.List;

import org.imprimatur.diagram.text.LineBreaker;

/** Texts that are shown while the pointer rests, broken into lines that can be read at a glance. */
public final class Tooltip {

	private static final int LETTER = 10;
	private static final int WIDTH = 480;

	private Tooltip() {
	}

	/** What an item is, its verdict, reasons and remedies. */
	static String of(Item item) {
		return item.tooltip().isBlank() ? broken(item.label()) : broken(item.label() + "\n" + item.tooltip()); //$NON-NLS-1$
	}

	/** A text of which no line is too long. */
	public static String broken(String text) {
		List<String> lines = new LineBreaker(LETTER, false, WIDTH).lines(text);
		return String.join("\n", lines).replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
