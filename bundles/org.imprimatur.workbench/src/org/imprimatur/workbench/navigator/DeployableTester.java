package org.imprimatur.workbench.navigator;

import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.jface.viewers.IStructuredSelection;

/** Tells for menus whether an image can be deployed by what is selected. */
public final class DeployableTester extends PropertyTester {

	@Override
	public boolean test(Object selected, String property, Object[] arguments, Object expected) {
		return selected instanceof IStructuredSelection selection && !selection.isEmpty()
				&& DeployRequest.of(selection).isPresent();
	}
}
