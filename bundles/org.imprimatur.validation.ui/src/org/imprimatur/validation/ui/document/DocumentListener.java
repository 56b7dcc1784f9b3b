package org.imprimatur.validation.ui.document;

import org.imprimatur.validation.engine.Delta;

/** Hears what happens to a document. Called from any thread. */
public interface DocumentListener {

	/** It was opened. Told to those who hear of all documents. */
	default void opened(EstateDocument document) {
	}

	/** Nobody shows it any more; what was not saved is lost. Told to those who hear of all documents. */
	default void closed(EstateDocument document) {
	}

	/** The estate was edited, undone or redone; it is not checked again yet. On the thread that edits. */
	default void edited(EstateDocument document) {
	}

	/** The estate was checked, for the first time or again after an edit: these findings came and went. */
	default void checked(EstateDocument document, Delta delta) {
	}

	/** It now has, or has no more, changes that are not saved. */
	default void dirtyChanged(EstateDocument document) {
	}

	/** The estate was read anew: all elements are other objects than before. */
	default void replaced(EstateDocument document) {
	}

	/** A file of it was changed by someone else while it has changes that are not saved, or cannot be read any more. */
	default void changedOnDisk(EstateDocument document) {
	}
}
