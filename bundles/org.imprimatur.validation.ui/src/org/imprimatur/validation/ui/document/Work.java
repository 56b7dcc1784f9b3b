package org.imprimatur.validation.ui.document;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.operation.IRunnableContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/**
 * What takes long and is done in the background, while the window goes on painting and the user can stop it.
 *
 * @param <T> what comes out of it
 */
@FunctionalInterface
public interface Work<T> {

	/** Does it; may fail in any way. A {@link CancellationException} says that it was stopped. */
	T run(IProgressMonitor monitor) throws Exception;

	/**
	 * Does work and waits for it: in the background with a dialog when called by the window's thread, at once otherwise.
	 *
	 * @param task what it is called meanwhile
	 * @throws CancellationException     when the user stopped it
	 * @throws InvocationTargetException when it failed
	 */
	static <T> T call(String task, Work<T> work) throws InvocationTargetException {
		return call(Display.getCurrent() == null ? (fork, cancelable, run) -> run.run(new NullProgressMonitor())
				: PlatformUI.getWorkbench().getProgressService(), task, work);
	}

	/**
	 * Does work where its progress is shown, such as in a wizard, and waits for it.
	 *
	 * @param task what it is called meanwhile
	 * @throws CancellationException     when the user stopped it
	 * @throws InvocationTargetException when it failed
	 */
	static <T> T call(IRunnableContext where, String task, Work<T> work) throws InvocationTargetException {
		AtomicReference<T> result = new AtomicReference<>();
		try {
			where.run(true, true, monitor -> {
				monitor.beginTask(task, IProgressMonitor.UNKNOWN);
				try {
					result.set(work.run(monitor));
				} catch (CancellationException | OperationCanceledException e) {
					throw new InterruptedException();
				} catch (Exception e) {
					throw new InvocationTargetException(e);
				} finally {
					monitor.done();
				}
			});
		} catch (InterruptedException e) {
			throw new CancellationException();
		}
		return result.get();
	}
}
