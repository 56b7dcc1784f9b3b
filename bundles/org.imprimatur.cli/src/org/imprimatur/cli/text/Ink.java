package org.imprimatur.cli.text;

import picocli.CommandLine.Help.Ansi.Style;

/** How parts of a text stand out on a terminal. */
public enum Ink {

	/** As the rest. */
	PLAIN,
	/** What is forbidden, or failed. */
	RED(Style.bold, Style.fg_red),
	/** What has to be asked. */
	MAGENTA(Style.bold, Style.fg_magenta),
	/** What will bite. */
	YELLOW(Style.bold, Style.fg_yellow),
	/** What may be done. */
	GREEN(Style.bold, Style.fg_green),
	/** Advice. */
	CYAN(Style.fg_cyan),
	/** Headings. */
	BOLD(Style.bold),
	/** What is said beside. */
	FAINT(Style.faint);

	private final Style[] styles;

	Ink(Style... styles) {
		this.styles = styles;
	}

	String on(String text) {
		return styles.length == 0 || text.isEmpty() ? text : Style.on(styles) + text + Style.reset.on();
	}
}
