package org.imprimatur.workbench.audit;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.imprimatur.validation.ui.decoration.FindingText;

/** The rules in groups, with how they stand. */
final class RuleTree {

	private static final int LEAST_WIDTH = 180;
	private static final int NUMBER = 64;

	private final TreeViewer viewer;
	private RuleGrouping grouping;

	RuleTree(Composite parent) {
		viewer = new TreeViewer(parent, SWT.FULL_SELECTION | SWT.BORDER | SWT.H_SCROLL | SWT.V_SCROLL);
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(new Nodes());
		viewer.getTree().setHeaderVisible(true);
		new Columns(viewer)
				.add(Messages.columnRule, LEAST_WIDTH, SWT.LEFT,
						node -> node instanceof RuleStanding rule ? FindingText.rule(rule.id())
								: Messages.counted(((RuleGroup) node).label(), ((RuleGroup) node).rules().size()),
						node -> node instanceof RuleStanding rule ? rule.image() : null)
				.add(Messages.columnElements, NUMBER, SWT.RIGHT,
						node -> node instanceof RuleStanding rule ? FindingText.count(rule.elements()) : "") //$NON-NLS-1$
				.add(Messages.columnDevices, NUMBER, SWT.RIGHT,
						node -> node instanceof RuleStanding rule ? FindingText.count(rule.devices()) : "") //$NON-NLS-1$
				.add(Messages.columnStanding, 85, SWT.LEFT, node -> node instanceof RuleStanding rule ? rule.state() : ""); //$NON-NLS-1$
		ColumnViewerToolTipSupport.enableFor(viewer);
		viewer.getTree().addListener(SWT.Resize, event -> viewer.getTree().getColumn(0)
				.setWidth(Math.max(LEAST_WIDTH, viewer.getTree().getClientArea().width - 2 * NUMBER)));
	}

	/** The groups and their rules. */
	private static final class Nodes implements ITreeContentProvider {
		@Override
		public Object[] getElements(Object input) {
			return ((List<?>) input).toArray();
		}

		@Override
		public Object[] getChildren(Object node) {
			return node instanceof RuleGroup group ? group.rules().toArray() : new Object[0];
		}

		@Override
		public Object getParent(Object node) {
			return null;
		}

		@Override
		public boolean hasChildren(Object node) {
			return node instanceof RuleGroup;
		}
	}

	TreeViewer viewer() {
		return viewer;
	}

	/** Shows these rules; what was selected or closed still is, if the rules are grouped as before. */
	void show(List<RuleStanding> rules, RuleGrouping by) {
		List<RuleGroup> groups = by.groups(rules);
		Optional<RuleStanding> selected = selected();
		List<Object> closed = grouping == by && viewer.getInput() instanceof List<?> before
				? before.stream().filter(group -> !viewer.getExpandedState(group)).map(Object.class::cast).toList()
				: List.of();
		grouping = by;
		viewer.getTree().setRedraw(false);
		try {
			viewer.setInput(groups);
			viewer.setExpandedElements(groups.stream().filter(group -> !closed.contains(group)).toArray());
			Object first = selected.filter(rules::contains).orElseGet(
					() -> groups.isEmpty() ? null : groups.getFirst().rules().getFirst());
			viewer.setSelection(first == null ? StructuredSelection.EMPTY : new StructuredSelection(first), true);
		} finally {
			viewer.getTree().setRedraw(true);
		}
	}

	/** The rule that is selected. */
	Optional<RuleStanding> selected() {
		return viewer.getStructuredSelection().getFirstElement() instanceof RuleStanding rule ? Optional.of(rule)
				: Optional.empty();
	}
}
