package org.imprimatur.workbench.wizards;

import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;

import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.imprimatur.validation.ui.document.Work;

/** Work for the page of a wizard, which then tells what went wrong. */
public final class PageWork {

	private PageWork() {
	}

	/**
	 * Does work in the background, where the wizard shows its progress.
	 *
	 * @return the result; empty when it failed or the user stopped it
	 */
	public static <T> Optional<T> run(WizardPage page, String task, Work<T> work) {
		try {
			T result = Work.call(page.getWizard().getContainer(), task, work);
			page.setErrorMessage(null);
			return Optional.ofNullable(result);
		} catch (InvocationTargetException e) {
			page.setErrorMessage(message(e.getCause()));
		} catch (CancellationException e) {
			page.setErrorMessage(Messages.stopped);
		}
		return Optional.empty();
	}

	/**
	 * Fills a page when the user goes to it, while the page before it is still shown.
	 *
	 * @param filler given the page before; tells whether the user may go on
	 */
	public static void onEntering(WizardPage page, Predicate<WizardPage> filler) {
		if (page.getWizard().getContainer() instanceof WizardDialog dialog) {
			dialog.addPageChangingListener(event -> {
				if (event.getTargetPage() == page) {
					event.doit = filler.test((WizardPage) event.getCurrentPage());
				}
			});
		}
	}

	/** What an exception says to people. */
	private static String message(Throwable failure) {
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
