package org.imprimatur.workbench.navigator;

import java.util.Optional;

import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.navigator.ICommonContentExtensionSite;
import org.eclipse.ui.navigator.ICommonLabelProvider;
import org.imprimatur.model.DeviceGroup;
import org.imprimatur.validation.ui.decoration.FindingImages;
import org.imprimatur.validation.ui.decoration.FindingText;
import org.imprimatur.validation.ui.document.EstateDocument;
import org.imprimatur.validation.ui.document.EstateDocument;
import org.imprimatur.validation.ui.document.EstateDocuments;
import org.imprimatur.workbench.editor.tree.EstateLabels;

/** How the inside of plan files looks in the Project Explorer: as in the outline, and how many devices a group has. */
public final class PlanLabels extends LabelProvider
		implements ICommonLabelProvider, IStyledLabelProvider, IResourceChangeListener {

	private final NodeVerdicts verdicts = new NodeVerdicts();

	/** For the Project Explorer. */
	public PlanLabels() {
		ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
	}

	@Override
	public void init(ICommonContentExtensionSite site) {
		// nothing to configure
	}

	@Override
	public String getText(Object element) {
		return element instanceof PlanNode ? getStyledText(element).getString() : null;
	}

	@Override
	public StyledString getStyledText(Object element) {
		if (!(element instanceof PlanNode node)) {
			return null;
		}
		if (node.shown() instanceof String text) {
			return new StyledString(text, StyledString.QUALIFIER_STYLER);
		}
		StyledString text = EstateLabels.styled(node.shown());
		devices(node).ifPresent(count -> text.append("  " + FindingText.devices(count), StyledString.COUNTER_STYLER)); //$NON-NLS-1$
		return text;
	}

	/** How many devices a group has; only an open plan knows its devices. */
	private static Optional<Integer> devices(PlanNode node) {
		return node.object().filter(DeviceGroup.class::isInstance).map(DeviceGroup.class::cast)
				.flatMap(group -> EstateDocuments.all().find(node.plan())
						.filter(document -> isIn(group, document.estate())).flatMap(EstateDocument::newest)
						.map(survey -> survey.size(group)));
	}

	private static boolean isIn(EObject object, EObject root) {
		return EcoreUtil.getRootContainer(object) == root;
	}

	@Override
	public Image getImage(Object element) {
		return element instanceof PlanNode node && !(node.shown() instanceof String)
				? FindingImages.decorated(EstateLabels.icon(node.shown()), verdicts.of(node))
				: null;
	}

	@Override
	public String getDescription(Object element) {
		return element instanceof PlanNode node ? node.plan().getFullPath().makeRelative() + " › " + getText(node) : null; //$NON-NLS-1$
	}

	/** Markers are part of what may have changed. The content provider shows it anew. */
	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		Display.getDefault().asyncExec(verdicts::forget);
	}

	@Override
	public void dispose() {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
		super.dispose();
	}

	@Override
	public void restoreState(IMemento memento) {
		// keeps none
	}

	@Override
	public void saveState(IMemento memento) {
		// keeps none
	}
}
