package org.imprimatur.workbench.diagram;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.imprimatur.diagram.Representation;
import org.imprimatur.diagram.output.OutputFormat;
import org.imprimatur.diagram.output.OutputOptions;
import org.imprimatur.model.io.AtomicFile;

/** Writes a representation into a file, which is replaced as a whole or not at all. */
final class ExportJob extends Job {

	private final Representation representation;
	private final OutputFormat format;
	private final OutputOptions options;
	private final Path file;

	ExportJob(Representation representation, OutputFormat format, OutputOptions options, Path file) {
		super(NLS.bind(Messages.exporting, file.getFileName()));
		this.representation = representation;
		this.format = format;
		this.options = options;
		this.file = file;
		setUser(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, getName(), IProgressMonitor.UNKNOWN);
		try {
			AtomicFile.write(file, out -> format.write(representation, options, new CancelledStream(out, progress)));
			return Status.OK_STATUS;
		} catch (CancelledStream.Cancelled e) {
			return Status.CANCEL_STATUS;
		} catch (IOException e) {
			return Status.error(NLS.bind(Messages.cannotExport, file, e.getLocalizedMessage()), e);
		}
	}
}
