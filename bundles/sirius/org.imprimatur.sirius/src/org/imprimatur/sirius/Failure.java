package org.imprimatur.sirius;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.imprimatur.model.io.PlanFormatException;

/** Failures as Eclipse tells them. */
final class Failure {

	private Failure() {
	}

	/** A failure in the user's words. */
	static CoreException of(String message, Throwable cause) {
		return new CoreException(Status.error(message, cause));
	}

	/** A file that cannot be read, with all that is wrong in it. */
	static CoreException of(String message, PlanFormatException cause) {
		IStatus[] problems = cause.problems().stream().map(problem -> Status.error(problem.toString()))
				.toArray(IStatus[]::new);
		return new CoreException(new MultiStatus(Failure.class, IStatus.ERROR, problems, message, cause));
	}
}
