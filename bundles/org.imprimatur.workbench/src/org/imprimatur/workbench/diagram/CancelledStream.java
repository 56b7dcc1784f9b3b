package org.imprimatur.workbench.diagram;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

import org.eclipse.core.runtime.IProgressMonitor;

/** Lets the user stop what is being written. */
final class CancelledStream extends FilterOutputStream {

	private final IProgressMonitor monitor;

	/** The user has stopped it. */
	static final class Cancelled extends IOException {
		private static final long serialVersionUID = 1;
	}

	CancelledStream(OutputStream out, IProgressMonitor monitor) {
		super(out);
		this.monitor = monitor;
	}

	@Override
	public void write(int b) throws IOException {
		out.write(b);
	}

	@Override
	public void write(byte[] bytes, int offset, int length) throws IOException {
		if (monitor.isCanceled())
			throw new Cancelled();
		out.write(bytes, offset, length);
	}
}
