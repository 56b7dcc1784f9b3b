package org.imprimatur.validation.ui.marker;

import java.util.Collection;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.util.PropertyChangeEvent;
import org.eclipse.ui.IStartup;
import org.imprimatur.model.fleet.FleetResource;
import org.imprimatur.validation.rule.RuleSettingsFile;
import org.imprimatur.validation.ui.document.DocumentListener;
import org.imprimatur.validation.ui.document.EstateDocument;
import org.imprimatur.validation.ui.document.EstateDocuments;
import org.imprimatur.validation.ui.document.ProjectOptions;
import org.imprimatur.validation.ui.preferences.FindingPreferences;

/** Sees, from the start of the workbench on, what makes plans be checked anew or their markers change. */
public final class PlanWatch implements IStartup, DocumentListener {

	/** Family of the jobs that keep markers in step. */
	public static final Object MARKERS = new Object();

	private static final long SOON = 300;

	private final PlanCheckJob closedPlans = new PlanCheckJob();
	private final DocumentMarkers openPlans = new DocumentMarkers();

	@Override
	public void earlyStartup() {
		EstateDocuments.all().addListener(openPlans);
		EstateDocuments.all().addListener(this);
		EstateDocuments.all().open().forEach(openPlans::follow);
		ResourcesPlugin.getWorkspace().addResourceChangeListener(this::changed, IResourceChangeEvent.POST_CHANGE);
		FindingPreferences.store().addPropertyChangeListener(this::chosen);
		checkClosedPlans();
	}

	/** Checks these plans in the background, whatever is known of them; those that are open always are checked. */
	public static void checkAgain(Collection<IFile> plans) throws CoreException {
		for (IFile plan : plans) {
			PlanCheckJob.forget(plan);
		}
		new PlanCheckJob().schedule();
	}

	private void checkClosedPlans() {
		if (FindingPreferences.checksClosedPlans()) {
			closedPlans.schedule(SOON);
		}
	}

	private void changed(IResourceChangeEvent event) {
		boolean[] matters = new boolean[1];
		try {
			event.getDelta().accept(delta -> {
				matters[0] |= matters(delta);
				return !matters[0];
			});
		} catch (CoreException e) {
			ILog.get().error(e.getMessage(), e);
		}
		if (matters[0]) {
			checkClosedPlans();
		}
	}

	private static boolean matters(IResourceDelta delta) {
		String name = delta.getResource().getName();
		boolean content = delta.getKind() != IResourceDelta.CHANGED
				|| (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0;
		return content && delta.getResource() instanceof IFile && (name.endsWith(".imprimatur") //$NON-NLS-1$
				|| name.endsWith(FleetResource.SUFFIX) || name.equals(RuleSettingsFile.NAME)
				|| name.equals(ProjectOptions.CATALOGUE));
	}

	private void chosen(PropertyChangeEvent event) {
		try {
			for (IFile plan : PlanCheckJob.plans()) {
				PlanCheckJob.forget(plan);
			}
		} catch (CoreException e) {
			ILog.get().error(e.getMessage(), e);
		}
		EstateDocuments.all().open().forEach(openPlans::follow);
		checkClosedPlans();
	}

	@Override
	public void opened(EstateDocument document) {
		forget(document);
	}

	@Override
	public void closed(EstateDocument document) {
		forget(document);
		checkClosedPlans();
	}

	/** While it is open, its markers may speak of what is not saved. */
	private static void forget(EstateDocument document) {
		try {
			PlanCheckJob.forget(document.file());
		} catch (CoreException e) {
			ILog.get().error(e.getMessage(), e);
		}
	}
}
