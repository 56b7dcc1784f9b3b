package org.imprimatur.validation.ui.document;

import org.imprimatur.validation.ui.Messages;

/** Somebody changed a plan while somebody else was reading it. */
@SuppressWarnings("serial")
public final class ChangedMeanwhileException extends RuntimeException {

	ChangedMeanwhileException() {
		super(Messages.planChanged);
	}
}
