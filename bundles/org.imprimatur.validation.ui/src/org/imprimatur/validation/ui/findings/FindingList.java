package org.imprimatur.validation.ui.findings;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TreeColumn;

/** The findings as a tree of groups. */
final class FindingList {

	/** Beyond, groups are closed at first. */
	private static final int FEW_ROWS = 300;

	private final TreeViewer viewer;
	private ProfileWords profiles;
	private boolean fresh = true;

	FindingList(Composite parent, ViewState state) {
		viewer = new TreeViewer(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(new FindingNodes());
		viewer.getTree().setHeaderVisible(true);
		for (FindingColumn column : FindingColumn.values()) {
			add(column, state);
		}
		ColumnViewerToolTipSupport.enableFor(viewer);
	}

	private void add(FindingColumn column, ViewState state) {
		TreeViewerColumn viewerColumn = new TreeViewerColumn(viewer, column.alignment());
		viewerColumn.setLabelProvider(new FindingLabels(column, () -> profiles));
		TreeColumn widget = viewerColumn.getColumn();
		widget.setText(column.title());
		widget.setWidth(state.width(column));
		widget.setMoveable(true);
		widget.addListener(SWT.Resize, event -> state.setWidth(column, widget.getWidth()));
	}

	TreeViewer viewer() {
		return viewer;
	}

	/** Begins with another plan: nothing is open or selected that was before. */
	void startAfresh() {
		fresh = true;
	}

	/** Shows these groups; what was open or selected still is if it is still there. No words: nothing was checked. */
	void show(List<FindingGroup> groups, ProfileWords words) {
		profiles = words;
		viewer.getTree().setRedraw(false);
		try {
			if (fresh) {
				viewer.setInput(groups);
				expandFew(groups);
			} else {
				Object[] expanded = viewer.getExpandedElements();
				var selection = viewer.getStructuredSelection();
				viewer.setInput(groups);
				viewer.setExpandedElements(expanded);
				viewer.setSelection(selection);
			}
			fresh = words == null;
		} finally {
			viewer.getTree().setRedraw(true);
		}
	}

	private void expandFew(List<FindingGroup> groups) {
		if (groups.stream().mapToInt(group -> group.rows().size()).sum() <= FEW_ROWS) {
			viewer.expandAll();
		}
	}

	/** The rows selected, also those of selected groups. */
	List<FindingRow> selected() {
		Set<FindingRow> rows = new LinkedHashSet<>();
		for (Object node : viewer.getStructuredSelection().toList()) {
			if (node instanceof FindingGroup group) {
				rows.addAll(group.rows());
			} else {
				rows.add((FindingRow) node);
			}
		}
		return List.copyOf(rows);
	}
}
