package org.imprimatur.validation.ui.document;

import org.eclipse.core.runtime.IProgressMonitor;
import org.imprimatur.model.io.Progress;

/**
 * Lets the user stop the reading or writing of files.
 *
 * @param monitor on which they do
 */
public record MonitorProgress(IProgressMonitor monitor) implements Progress {

	@Override
	public void advanced(long done, long total) {
		// a job's name says enough
	}

	@Override
	public boolean isCancelled() {
		return monitor.isCanceled();
	}
}
