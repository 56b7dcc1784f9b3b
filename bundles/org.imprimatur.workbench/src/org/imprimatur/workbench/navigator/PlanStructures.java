package org.imprimatur.workbench.navigator;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.imprimatur.model.Estate;
import org.imprimatur.model.io.EstateStore;
import org.imprimatur.validation.ui.decoration.FindingText;
import org.imprimatur.validation.ui.document.EstateDocument;
import org.imprimatur.validation.ui.document.EstateDocuments;

/**
 * What stands in plan files: as it is edited where a plan is open; otherwise as it was saved, read in the background when
 * somebody looks for the first time, and always without its devices.
 */
final class PlanStructures {

	/** Family of the jobs that read. */
	static final Object READING = new Object();

	private final Map<IFile, List<PlanNode>> known = new HashMap<>();
	private final Consumer<IFile> listener;

	/** @param listener hears, on any thread, when a plan has been read */
	PlanStructures(Consumer<IFile> listener) {
		this.listener = listener;
	}

	/** The nodes below a plan file; while it is being read, one that says so. */
	synchronized List<PlanNode> roots(IFile plan) {
		Optional<EstateDocument> open = EstateDocuments.all().find(plan);
		if (open.isPresent()) {
			known.remove(plan);
			return PlanNode.roots(plan, open.get().estate());
		}
		return known.computeIfAbsent(plan, first -> {
			new Reading(plan).schedule();
			return List.of(PlanNode.saying(plan, Messages.loading));
		});
	}

	/** The file has changed: reads it anew if anybody has looked into it; meanwhile all is shown as it was. */
	synchronized void changed(IFile plan) {
		if (known.containsKey(plan)) {
			new Reading(plan).schedule();
		}
	}

	private void read(IFile plan) {
		Optional<List<PlanNode>> found = Optional.ofNullable(plan.getLocation()).map(file -> roots(plan, file.toPath()));
		synchronized (this) {
			found.ifPresentOrElse(roots -> known.put(plan, roots), () -> known.remove(plan));
		}
		listener.accept(plan);
	}

	private static List<PlanNode> roots(IFile plan, Path file) {
		try {
			Estate estate = new EstateStore(FindingText.locale()).loadWithoutDevices(file);
			return PlanNode.roots(plan, estate);
		} catch (IOException e) {
			return List.of(PlanNode.saying(plan, NLS.bind(Messages.unreadable, e.getLocalizedMessage())));
		}
	}

	private final class Reading extends Job {

		private final IFile plan;

		Reading(IFile plan) {
			super(NLS.bind(Messages.reading, plan.getName()));
			this.plan = plan;
			setPriority(SHORT);
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			read(plan);
			return Status.OK_STATUS;
		}

		@Override
		public boolean belongsTo(Object family) {
			return family == READING;
		}
	}
}
