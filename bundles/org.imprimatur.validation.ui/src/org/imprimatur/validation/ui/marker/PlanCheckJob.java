package org.imprimatur.validation.ui.marker;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.imprimatur.model.Estate;
import org.imprimatur.model.io.EstateStore;
import org.imprimatur.model.io.PlanFormatException;
import org.imprimatur.model.io.Progress;
import org.imprimatur.validation.engine.Checker;
import org.imprimatur.validation.ui.Messages;
import org.imprimatur.validation.ui.decoration.FindingText;
import org.imprimatur.validation.ui.document.CheckStamp;
import org.imprimatur.validation.ui.document.EstateDocuments;
import org.imprimatur.validation.ui.document.MonitorProgress;
import org.imprimatur.validation.ui.document.ProjectOptions;

/**
 * Checks the plans that are not open and whose last check is out of date: a file that it read has changed, or the day.
 * Which those are is told by a {@link CheckStamp} kept with the file, so that it does not matter what happened while
 * nobody looked.
 */
final class PlanCheckJob extends Job {

	private static final String EXTENSION = "imprimatur"; //$NON-NLS-1$
	private static final QualifiedName STAMP = new QualifiedName("org.imprimatur.validation.ui", "checked"); //$NON-NLS-1$ //$NON-NLS-2$
	/** What the workspace keeps with a file at most. */
	private static final int LONGEST_PROPERTY = 2000;
	/** When to look whether a plan could be opened that somebody was about to open, in milliseconds. */
	private static final long LATER = 5000;

	PlanCheckJob() {
		super(Messages.checkingPlans);
		setPriority(LONG);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			List<IFile> plans = plans();
			SubMonitor progress = SubMonitor.convert(monitor, plans.size());
			for (IFile plan : plans) {
				progress.subTask(plan.getFullPath().toString());
				SubMonitor step = progress.split(1);
				if (!isOpen(plan) && !isCurrent(plan)) {
					check(plan, step);
				}
			}
			return Status.OK_STATUS;
		} catch (CancellationException | OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (CoreException e) {
			return e.getStatus();
		}
	}

	/** All plan files of the workspace. */
	static List<IFile> plans() throws CoreException {
		List<IFile> plans = new ArrayList<>();
		ResourcesPlugin.getWorkspace().getRoot().accept(proxy -> {
			if (proxy.getType() == IResource.FILE && proxy.getName().endsWith("." + EXTENSION) && !proxy.isDerived() //$NON-NLS-1$
					&& proxy.requestResource() instanceof IFile file && file.getLocation() != null) {
				plans.add(file);
			}
			return proxy.isAccessible();
		}, IResource.NONE);
		return plans;
	}

	private static boolean isOpen(IFile plan) {
		return EstateDocuments.all().isInUse(plan);
	}

	private static boolean isCurrent(IFile plan) throws CoreException {
		String stamp = plan.isAccessible() ? plan.getPersistentProperty(STAMP) : null;
		return !plan.isAccessible() || stamp != null && new CheckStamp(stamp).isCurrent();
	}

	private void check(IFile plan, IProgressMonitor monitor) throws CoreException {
		EstateStore store = new EstateStore(FindingText.locale());
		ResourceSet resources = store.newResourceSet();
		MarkerUpdate markers = new MarkerUpdate(plan);
		try {
			Estate estate = store.load(resources, URI.createFileURI(plan.getLocation().toOSString()),
					new UnlessOpened(plan, new MonitorProgress(monitor)));
			CheckStamp stamp = CheckStamp.of(plan, resources);
			markers.show(Checker.check(estate, ProjectOptions.of(plan)), monitor);
			keep(plan, stamp);
		} catch (PlanFormatException e) {
			markers.show(e.problems(), monitor);
			forget(plan);
		} catch (CancellationException e) {
			if (monitor.isCanceled()) {
				throw e;
			}
			schedule(LATER);
		}
	}

	/** Stops reading a plan that somebody opens meanwhile: its document is checked anyway, and sooner alone. */
	private record UnlessOpened(IFile plan, Progress progress) implements Progress {

		@Override
		public void advanced(long done, long total) {
			progress.advanced(done, total);
		}

		@Override
		public boolean isCancelled() {
			return progress.isCancelled() || isOpen(plan);
		}
	}

	private static void keep(IFile plan, CheckStamp stamp) throws CoreException {
		if (plan.isAccessible()) {
			plan.setPersistentProperty(STAMP, stamp.text().length() > LONGEST_PROPERTY ? null : stamp.text());
		}
	}

	/** Makes the next run check a plan whatever its files are. */
	static void forget(IFile plan) throws CoreException {
		if (plan.isAccessible()) {
			plan.setPersistentProperty(STAMP, null);
		}
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == PlanWatch.MARKERS;
	}
}
