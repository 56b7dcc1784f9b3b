package org.imprimatur.workbench.navigator;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.core.resources.IResource;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.ide.ResourceUtil;

/** The files and folders of a selection. */
public final class SelectedResources {

	private SelectedResources() {
	}

	/** Those selected; the plan of what is selected inside one. */
	public static List<IResource> of(IStructuredSelection selection) {
		Stream<?> selected = selection.toList().stream();
		return selected.map(one -> one instanceof PlanNode node ? node.plan() : ResourceUtil.getResource(one))
				.filter(Objects::nonNull).distinct().toList();
	}
}
