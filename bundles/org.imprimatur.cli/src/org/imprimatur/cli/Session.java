package org.imprimatur.cli;

import java.io.PrintStream;
import java.nio.file.Path;

import org.imprimatur.cli.text.Layout;
import org.imprimatur.cli.text.Wording;

/**
 * What a running command has at hand.
 *
 * @param here    its surroundings
 * @param wording the texts in the language of the call
 */
record Session(Surroundings here, Wording wording) {

	PrintStream out() {
		return here.out();
	}

	PrintStream err() {
		return here.err();
	}

	Layout layout() {
		return here.layout();
	}

	/** A path of the call as a path of the file system. */
	Path resolve(Path path) {
		return here.directory().resolve(path);
	}

	/** A path as users know it: from their folder, if it is in it. */
	Path shown(Path path) {
		return path.startsWith(here.directory()) ? here.directory().relativize(path) : path;
	}

	/** A failure of the call itself. */
	UsageException usage(String key, Object... arguments) {
		return new UsageException(wording.text(key, arguments));
	}

	/** Shows what takes long. */
	ProgressLine progress() {
		return new ProgressLine(here.err(), here.progress(), here.layout().width(), here.stopped(), wording);
	}
}
