package org.imprimatur.workbench.editor.tree;

import org.eclipse.jface.viewers.Viewer;
import org.eclipse.ui.dialogs.PatternFilter;

/** Finds nodes by the words of their labels; what a matching node holds is shown with it. */
final class NodeFilter extends PatternFilter {

	NodeFilter() {
		setIncludeLeadingWildcard(true);
	}

	@Override
	protected boolean isLeafMatch(Viewer viewer, Object node) {
		return wordMatches(EstateLabels.text(node));
	}
}
