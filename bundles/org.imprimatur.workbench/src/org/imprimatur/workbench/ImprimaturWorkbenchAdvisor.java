package org.imprimatur.workbench;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;

/** Lets files, folders and projects look and behave as in the Eclipse IDE, and saves the workspace at the end. */
final class ImprimaturWorkbenchAdvisor extends WorkbenchAdvisor {

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		configurer.setSaveAndRestore(true);
		IDE.registerAdapters();
		IdeImages.declare(configurer);
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new ImprimaturWindowAdvisor(configurer);
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return EstatePerspective.ID;
	}

	/** Version control comes with the search of the platform; nobody uses it here. */
	@Override
	public void postStartup() {
		PlatformUI.getWorkbench().getPreferenceManager().remove("org.eclipse.team.ui.TeamPreferences"); //$NON-NLS-1$
	}

	/** The Project Explorer shows what it is given here: the workspace. */
	@Override
	public IAdaptable getDefaultPageInput() {
		return ResourcesPlugin.getWorkspace().getRoot();
	}

	@Override
	public void postShutdown() {
		MultiStatus problems = new MultiStatus(getClass(), IStatus.OK, Messages.workspaceNotSaved);
		try {
			problems.merge(ResourcesPlugin.getWorkspace().save(true, new NullProgressMonitor()));
		} catch (CoreException e) {
			problems.merge(e.getStatus());
		}
		if (!problems.isOK()) {
			ILog.of(getClass()).log(problems);
		}
	}
}
