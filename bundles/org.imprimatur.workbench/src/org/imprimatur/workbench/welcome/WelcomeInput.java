package org.imprimatur.workbench.welcome;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/** There is one welcome page. It is remembered, or the next session would show an error in its place. */
public final class WelcomeInput implements IEditorInput, IPersistableElement, IElementFactory {

	@Override
	public boolean exists() {
		return false;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return ResourceLocator.imageDescriptorFromBundle("org.imprimatur.workbench", "icons/imprimatur-16.svg").orElse(null); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public String getName() {
		return Messages.welcome;
	}

	@Override
	public IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public void saveState(IMemento memento) {
		// all welcome pages are the same
	}

	@Override
	public String getFactoryId() {
		return WelcomeEditor.ID;
	}

	@Override
	public IAdaptable createElement(IMemento memento) {
		return this;
	}

	@Override
	public String getToolTipText() {
		return Messages.welcome;
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof WelcomeInput;
	}

	@Override
	public int hashCode() {
		return WelcomeInput.class.hashCode();
	}
}
