package org.imprimatur.workbench.search;

import java.util.Arrays;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.search.ui.text.AbstractTextSearchResult;

/** Hits below their plans, or alone. */
final class HitContent implements ITreeContentProvider {

	private final PlanSearchView page;
	private final boolean asTree;

	HitContent(PlanSearchView page, boolean asTree) {
		this.page = page;
		this.asTree = asTree;
	}

	@Override
	public Object[] getElements(Object input) {
		Object[] hits = input instanceof AbstractTextSearchResult result ? result.getElements() : new Object[0];
		return asTree ? Arrays.stream(hits).map(hit -> ((Hit) hit).plan()).distinct().toArray() : hits;
	}

	@Override
	public Object[] getChildren(Object parent) {
		return parent instanceof IFile plan && page.getInput() != null ? Arrays.stream(page.getInput().getElements())
				.filter(hit -> ((Hit) hit).plan().equals(plan)).toArray() : new Object[0];
	}

	@Override
	public boolean hasChildren(Object parent) {
		return parent instanceof IFile;
	}

	@Override
	public Object getParent(Object child) {
		return asTree && child instanceof Hit hit ? hit.plan() : null;
	}
}
