package org.imprimatur.workbench.waves;

import java.util.Collection;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.imprimatur.model.Deployment;
import org.imprimatur.model.Wave;

/** Waves, and in them their deployments. */
final class WaveTree implements ITreeContentProvider {

	@Override
	public Object[] getElements(Object input) {
		return ((Collection<?>) input).toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		return parent instanceof Wave wave ? wave.getDeployments().toArray() : new Object[0];
	}

	@Override
	public Object getParent(Object element) {
		return element instanceof Deployment deployment ? deployment.eContainer() : null;
	}

	@Override
	public boolean hasChildren(Object element) {
		return element instanceof Wave wave && !wave.getDeployments().isEmpty();
	}
}
