package org.imprimatur.validation.ui.findings;

import java.util.List;

import org.eclipse.jface.viewers.ITreeContentProvider;

/** Groups, and the rows in them. */
final class FindingNodes implements ITreeContentProvider {

	@Override
	public Object[] getElements(Object groups) {
		return ((List<?>) groups).toArray();
	}

	@Override
	public Object[] getChildren(Object node) {
		return node instanceof FindingGroup group ? group.rows().toArray() : new Object[0];
	}

	@Override
	public Object getParent(Object node) {
		return null;
	}

	@Override
	public boolean hasChildren(Object node) {
		return node instanceof FindingGroup;
	}
}
