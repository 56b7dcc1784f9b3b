package org.imprimatur.validation.ui.fix;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.statushandlers.StatusManager;
import org.imprimatur.validation.ui.Messages;

/** Tells users why something could not be done. */
public final class Failures {

	private Failures() {
	}

	/** Shows the cause of a failure in a dialog, and logs it. */
	public static void show(InvocationTargetException failure) {
		Throwable cause = failure.getCause();
		IStatus status = new Status(IStatus.ERROR, Failures.class,
				cause.getLocalizedMessage() == null ? Messages.fixFailed : cause.getLocalizedMessage(), cause);
		StatusManager.getManager().handle(status, StatusManager.SHOW | StatusManager.LOG);
	}
}
