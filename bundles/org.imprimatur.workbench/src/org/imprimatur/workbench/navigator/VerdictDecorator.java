package org.imprimatur.workbench.navigator;

import java.util.Arrays;
import java.util.stream.Stream;

import org.eclipse.core.resources.IMarkerDelta;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.ILightweightLabelDecorator;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.LabelProviderChangedEvent;
import org.eclipse.swt.widgets.Display;
import org.imprimatur.design.view.Verdict;
import org.imprimatur.validation.ui.decoration.FindingImages;
import org.imprimatur.validation.ui.marker.FindingMarkers;

/**
 * Puts the worst verdict on the icons of plan files, and of the folders and projects that hold them; there where the
 * platform marks errors and warnings, of which a verdict says more.
 */
public final class VerdictDecorator extends LabelProvider implements ILightweightLabelDecorator, IResourceChangeListener {

	/** As registered in plugin.xml. */
	static final String ID = "org.imprimatur.workbench.navigator.verdicts"; //$NON-NLS-1$

	/** For the workbench. */
	public VerdictDecorator() {
		ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
	}

	@Override
	public void decorate(Object element, IDecoration decoration) {
		if (element instanceof IResource resource) {
			Verdict worst = FindingMarkers.worst(resource);
			if (worst.compareTo(Verdict.CLEAN) > 0) {
				decoration.addOverlay(FindingImages.badge(worst), IDecoration.BOTTOM_LEFT);
			}
		}
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		Object[] changed = Arrays.stream(event.findMarkerDeltas(FindingMarkers.TYPE, true)).map(IMarkerDelta::getResource)
				.flatMap(VerdictDecorator::withFolders).distinct().toArray();
		if (changed.length > 0) {
			Display.getDefault().asyncExec(() -> fireLabelProviderChanged(new LabelProviderChangedEvent(this, changed)));
		}
	}

	private static Stream<IResource> withFolders(IResource resource) {
		return Stream.iterate(resource, at -> at != null && at.getType() != IResource.ROOT, IResource::getParent);
	}

	@Override
	public void dispose() {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
		super.dispose();
	}
}
