package org.imprimatur.workbench;

import java.io.IOException;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Opens the workbench on a workspace that it holds alone. The product says where that is, unless {@code -data} does. */
public final class ImprimaturApplication implements IApplication {

	private static final String TITLE = "Imprimatur"; //$NON-NLS-1$

	@Override
	public Object start(IApplicationContext context) {
		Display display = PlatformUI.createDisplay();
		Location workspace = Platform.getInstanceLocation();
		try {
			if (!lock(workspace)) {
				return EXIT_OK;
			}
			int result = PlatformUI.createAndRunWorkbench(display, new ImprimaturWorkbenchAdvisor());
			return result == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
		} finally {
			workspace.release();
			display.dispose();
		}
	}

	@Override
	public void stop() {
		if (!PlatformUI.isWorkbenchRunning()) {
			return;
		}
		Display display = PlatformUI.getWorkbench().getDisplay();
		if (!display.isDisposed()) {
			display.syncExec(PlatformUI.getWorkbench()::close);
		}
	}

	private static boolean lock(Location workspace) {
		try {
			if (workspace.lock()) {
				return true;
			}
			complain(NLS.bind(Messages.workspaceInUse, workspace.getURL().getPath()));
		} catch (IOException e) {
			complain(NLS.bind(Messages.workspaceUnavailable, workspace.getURL().getPath(), e.getLocalizedMessage()));
		}
		return false;
	}

	private static void complain(String message) {
		MessageDialog.openError(new Shell(), TITLE, message);
	}
}
