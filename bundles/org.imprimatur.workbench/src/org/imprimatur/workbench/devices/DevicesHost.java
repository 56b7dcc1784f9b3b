package org.imprimatur.workbench.devices;

import java.util.function.Function;
import java.util.function.Supplier;

import org.imprimatur.model.Estate;
import org.imprimatur.model.io.Progress;
import org.imprimatur.validation.engine.Survey;

/** Where devices come from, and how they are edited: a document, or a test's estate. */
interface DevicesHost {

	/** The estate as it is now. */
	Estate estate();

	/** What the newest check saw. */
	Survey survey();

	/** Reads while nobody edits or checks. */
	<T> T read(Supplier<T> reader);

	/** Reads for long; whoever wants to edit comes in between and ends the reading. */
	<T> T study(Progress progress, Function<Progress, T> reader);

	/** Edits as one step for undo. */
	void edit(String label, Runnable edit);
}
