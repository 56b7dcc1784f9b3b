package org.imprimatur.workbench.devices;

import java.util.function.Function;
import java.util.function.Supplier;

import org.imprimatur.model.Estate;
import org.imprimatur.model.io.Progress;
import org.imprimatur.validation.engine.Survey;
import org.imprimatur.validation.ui.document.EstateDocument;

/**
 * The devices of a document.
 *
 * @param document the document
 */
record DocumentHost(EstateDocument document) implements DevicesHost {

	@Override
	public Estate estate() {
		return document.estate();
	}

	@Override
	public Survey survey() {
		return document.survey();
	}

	@Override
	public <T> T read(Supplier<T> reader) {
		return document.read(reader);
	}

	@Override
	public <T> T study(Progress progress, Function<Progress, T> reader) {
		return document.study(progress, reader);
	}

	@Override
	public void edit(String label, Runnable edit) {
		document.edit(label, edit);
	}
}
