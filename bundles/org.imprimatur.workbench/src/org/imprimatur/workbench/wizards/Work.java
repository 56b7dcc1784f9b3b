package org.imprimatur.workbench.wizards;

import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;

/** What a wizard does in the background, where the user sees its progress and can stop it. */
@FunctionalInterface
public interface Work<T> {

	/** Does it; may fail in any way. */
	T run(IProgressMonitor monitor) throws Exception;

	/**
	 * Runs work for a page, which then tells what went wrong.
	 *
	 * @return the result; empty when it failed or the user stopped it
	 */
	static <T> Optional<T> run(WizardPage page, String task, Work<T> work) {
		AtomicReference<T> result = new AtomicReference<>();
		try {
			page.getWizard().getContainer().run(true, true, monitor -> {
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
			page.setErrorMessage(null);
		} catch (InvocationTargetException e) {
			page.setErrorMessage(message(e.getCause()));
		} catch (InterruptedException e) {
			page.setErrorMessage(Messages.stopped);
		}
		return Optional.ofNullable(result.get());
	}

	/** What an exception says to people. */
	static String message(Throwable failure) {
		String message = failure.getLocalizedMessage();
		return switch (failure) {
		case UncheckedIOException unchecked -> message(unchecked.getCause());
		case DirectoryNotEmptyException full -> NLS.bind(Messages.folderNotEmpty, full.getFile());
		case FileAlreadyExistsException exists -> NLS.bind(Messages.fileExists, exists.getFile());
		case NoSuchFileException missing -> NLS.bind(Messages.fileMissing, missing.getFile());
		default -> message == null || message.isBlank() ? failure.getClass().getSimpleName() : message;
		};
	}
}
