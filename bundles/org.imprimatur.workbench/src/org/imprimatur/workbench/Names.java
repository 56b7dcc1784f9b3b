package org.imprimatur.workbench;

import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IPerspectiveRegistry;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.IViewDescriptor;
import org.eclipse.ui.views.IViewRegistry;

/** Names of views and perspectives. A workspace remembers those of the language in which it was left. */
final class Names {

	private Names() {
	}

	/** Names all views and perspectives of a window in the language of this session. */
	static void update(IWorkbenchWindow window) {
		MWindow model = window.getService(MWindow.class);
		EModelService service = window.getService(EModelService.class);
		IViewRegistry views = PlatformUI.getWorkbench().getViewRegistry();
		for (MPart part : service.findElements(model, null, MPart.class)) {
			IViewDescriptor view = views.find(part.getElementId());
			if (view != null && part.getObject() == null) {
				part.setLabel(view.getLabel());
			}
		}
		IPerspectiveRegistry perspectives = PlatformUI.getWorkbench().getPerspectiveRegistry();
		for (MPerspective perspective : service.findElements(model, null, MPerspective.class)) {
			IPerspectiveDescriptor known = perspectives.findPerspectiveWithId(perspective.getElementId());
			if (known != null) {
				perspective.setLabel(known.getLabel());
			}
		}
	}
}
