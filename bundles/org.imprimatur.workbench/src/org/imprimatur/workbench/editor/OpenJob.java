package org.imprimatur.workbench.editor;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.IntConsumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.imprimatur.model.io.PlanFormatException;
import org.imprimatur.model.io.Problem;
import org.imprimatur.model.io.Progress;
import org.imprimatur.validation.ui.document.EstateDocument;
import org.imprimatur.validation.ui.document.EstateDocuments;

/** Opens a plan in the background, and tells its editor in the UI thread how that went. */
final class OpenJob extends Job {

	private static final int PER_CENT = 100;

	private final EstateEditor editor;
	private final Display display;
	private volatile IntConsumer percentListener = percent -> {
	};

	OpenJob(EstateEditor editor) {
		super(NLS.bind(Messages.openingFile, editor.file().getName()));
		this.editor = editor;
		this.display = editor.getContainer().getDisplay();
		setPriority(INTERACTIVE);
	}

	/** Hears in the UI thread how far it is, in per cent. */
	void onPercent(IntConsumer listener) {
		percentListener = percent -> display.asyncExec(() -> listener.accept(percent));
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		monitor.beginTask(getName(), PER_CENT);
		try {
			EstateDocument document = EstateDocuments.all().acquire(editor.file(), new Percent(monitor));
			tell(() -> editor.show(document), () -> EstateDocuments.all().release(document));
		} catch (PlanFormatException e) {
			fail(new OpenFailure(false, e.problems()));
		} catch (CancellationException e) {
			fail(new OpenFailure(true, List.of()));
		} catch (RuntimeException | OutOfMemoryError e) {
			ILog.get().error(getName(), e);
			fail(new OpenFailure(false, List.of(new Problem(null, 0, 0, String.valueOf(e.getLocalizedMessage())))));
		}
		return Status.OK_STATUS;
	}

	private void fail(OpenFailure failure) {
		tell(() -> editor.failed(failure), () -> {
		});
	}

	private void tell(Runnable news, Runnable otherwise) {
		if (display.isDisposed()) {
			otherwise.run();
		} else {
			display.asyncExec(news);
		}
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == EstateEditor.class;
	}

	/** Tells every per cent once. */
	private final class Percent implements Progress {

		private final IProgressMonitor monitor;
		private int told;

		Percent(IProgressMonitor monitor) {
			this.monitor = monitor;
		}

		@Override
		public void advanced(long done, long total) {
			int percent = total <= 0 ? 0 : (int) Math.min(PER_CENT, done * PER_CENT / total);
			if (percent > told) {
				monitor.worked(percent - told);
				told = percent;
				percentListener.accept(percent);
			}
		}

		@Override
		public boolean isCancelled() {
			return monitor.isCanceled();
		}
	}
}
