package org.imprimatur.workbench.search;

import java.util.Arrays;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.OpenEvent;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.search.ui.text.AbstractTextSearchViewPage;
import org.eclipse.search.ui.text.Match;

/** What a search of plans has found, plan by plan or as one list. */
public final class PlanSearchView extends AbstractTextSearchViewPage {

	/** For the Search view. */
	public PlanSearchView() {
		super(FLAG_LAYOUT_FLAT | FLAG_LAYOUT_TREE);
		setElementLimit(PlanQuery.MOST);
	}

	@Override
	protected void configureTreeViewer(TreeViewer viewer) {
		configure(viewer, true);
	}

	@Override
	protected void configureTableViewer(TableViewer viewer) {
		configure(viewer, false);
	}

	private void configure(StructuredViewer viewer, boolean asTree) {
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(new HitContent(this, asTree));
		viewer.setComparator(new ViewerComparator() {
			@Override
			public int category(Object element) {
				return element instanceof IFile ? 0 : 1;
			}
		});
		viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new HitLabels(!asTree)));
	}

	@Override
	protected void elementsChanged(Object[] elements) {
		refresh();
	}

	@Override
	protected void clear() {
		refresh();
	}

	private void refresh() {
		if (getViewer() != null) {
			getViewer().refresh();
		}
	}

	/** The matches of a plan are those of the elements below it. */
	@Override
	public int getDisplayedMatchCount(Object element) {
		return element instanceof IFile plan
				? (int) Arrays.stream(getInput().getElements()).filter(hit -> ((Hit) hit).plan().equals(plan)).count()
				: super.getDisplayedMatchCount(element);
	}

	@Override
	protected void showMatch(Match match, int offset, int length, boolean activate) {
		open((Hit) match.getElement());
	}

	@Override
	protected void handleOpen(OpenEvent event) {
		if (((IStructuredSelection) event.getSelection()).getFirstElement() instanceof Hit hit) {
			open(hit);
		} else {
			super.handleOpen(event);
		}
	}

	private void open(Hit hit) {
		try {
			hit.open(getSite().getPage());
		} catch (CoreException e) {
			ErrorDialog.openError(getSite().getShell(), getLabel(), null, e.getStatus());
		}
	}

	@Override
	public StructuredViewer getViewer() {
		return super.getViewer();
	}
}
