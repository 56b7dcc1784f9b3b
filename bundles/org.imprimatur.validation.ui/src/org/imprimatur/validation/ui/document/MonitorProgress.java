package org.imprimatur.validation.ui.document;

import java.text.NumberFormat;

import org.eclipse.core.runtime.IProgressMonitor;
import org.imprimatur.model.io.Progress;

/** Shows how far something has come, in per cent, and lets the user stop it. */
public final class MonitorProgress implements Progress {

	private final IProgressMonitor monitor;
	private long shown;

	/** Shows it on a monitor. */
	public MonitorProgress(IProgressMonitor monitor) {
		this.monitor = monitor;
	}

	@Override
	public void advanced(long done, long total) {
		long percent = total > 0 ? done * 100 / total : 0;
		if (percent != shown) {
			shown = percent;
			monitor.subTask(NumberFormat.getPercentInstance().format(percent / 100.0));
		}
	}

	@Override
	public boolean isCancelled() {
		return monitor.isCanceled();
	}
}
