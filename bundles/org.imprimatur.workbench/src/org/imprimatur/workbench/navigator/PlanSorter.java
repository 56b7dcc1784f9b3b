package org.imprimatur.workbench.navigator;

import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;

/** Leaves the elements of a plan in their order. */
public final class PlanSorter extends ViewerComparator {

	@Override
	public int compare(Viewer viewer, Object one, Object other) {
		return one instanceof PlanNode first && other instanceof PlanNode second
				? Integer.compare(first.order(), second.order())
				: super.compare(viewer, one, other);
	}
}
