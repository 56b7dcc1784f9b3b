package org.imprimatur.validation.ui.fix;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.imprimatur.model.io.Progress;
import org.imprimatur.validation.ui.document.MonitorProgress;

/** Does what may take a moment while the window goes on painting, and waits for it. */
final class Background {

	/** What is done. */
	@FunctionalInterface
	interface Work<T> {

		/** Does it. */
		T run(Progress progress) throws Exception;
	}

	private Background() {
	}

	/**
	 * The result of some work, done on another thread when called on that of the window.
	 *
	 * @throws CancellationException     when the user stopped it
	 * @throws InvocationTargetException when it failed
	 */
	static <T> T call(Work<T> work) throws InvocationTargetException {
		if (Display.getCurrent() == null) {
			return guarded(() -> work.run(Progress.NONE));
		}
		AtomicReference<T> result = new AtomicReference<>();
		try {
			PlatformUI.getWorkbench().getProgressService()
					.busyCursorWhile(monitor -> result.set(guarded(() -> run(work, monitor))));
		} catch (InterruptedException e) {
			throw new CancellationException();
		}
		return result.get();
	}

	private static <T> T run(Work<T> work, IProgressMonitor monitor) throws Exception {
		return work.run(new MonitorProgress(monitor));
	}

	private static <T> T guarded(Callable<T> work) throws InvocationTargetException {
		try {
			return work.call();
		} catch (CancellationException e) {
			throw e;
		} catch (Exception e) {
			throw new InvocationTargetException(e);
		}
	}
}
