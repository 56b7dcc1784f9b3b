package org.imprimatur.workbench.help;

import java.util.Locale;

/** The help pages, in the order of the table of contents. */
enum HelpTopic {
	INDEX, TUTORIAL, PAGES, PLAN_FILE, RULES, IMPORTS, EXPORTS, DIAGRAMS, KEYBOARD, BENCHMARKS;

	/** The file, without its ending. */
	String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	String title() {
		return switch (this) {
		case INDEX -> Messages.topicIndex;
		case TUTORIAL -> Messages.topicTutorial;
		case PAGES -> Messages.topicPages;
		case PLAN_FILE -> Messages.topicPlanFile;
		case RULES -> Messages.topicRules;
		case IMPORTS -> Messages.topicImports;
		case EXPORTS -> Messages.topicExports;
		case DIAGRAMS -> Messages.topicDiagrams;
		case KEYBOARD -> Messages.topicKeyboard;
		case BENCHMARKS -> Messages.topicBenchmarks;
		};
	}
}
