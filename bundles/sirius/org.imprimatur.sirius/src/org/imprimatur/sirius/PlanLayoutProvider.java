package org.imprimatur.sirius;

import org.eclipse.gmf.runtime.diagram.ui.editparts.DiagramEditPart;
import org.eclipse.gmf.runtime.diagram.ui.editparts.IGraphicalEditPart;
import org.eclipse.gmf.runtime.diagram.ui.services.layout.AbstractLayoutEditPartProvider;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.ui.tools.api.layout.provider.LayoutProvider;
import org.eclipse.sirius.viewpoint.description.Viewpoint;

/** Arranges the deployment plan, whose edges lead into lanes, which Sirius's own layout does not follow. */
public final class PlanLayoutProvider implements LayoutProvider {

	private static final String PLAN = "plan"; //$NON-NLS-1$

	@Override
	public boolean provides(IGraphicalEditPart container) {
		return container instanceof DiagramEditPart && container.resolveSemanticElement() instanceof DDiagram diagram
				&& diagram.getDescription() != null && diagram.getDescription().getName().equals(PLAN)
				&& diagram.getDescription().eContainer() instanceof Viewpoint viewpoint
				&& viewpoint.getName().equals(EstateRepresentations.VIEWPOINT);
	}

	@Override
	public AbstractLayoutEditPartProvider getLayoutNodeProvider(IGraphicalEditPart container) {
		return new PlanArrangement(container);
	}

	@Override
	public boolean isDiagramLayoutProvider() {
		return true;
	}
}
