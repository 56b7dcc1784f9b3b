package org.imprimatur.workbench.navigator;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.Viewer;
import org.imprimatur.validation.engine.Delta;
import org.imprimatur.validation.ui.document.DocumentListener;
import org.imprimatur.validation.ui.document.EstateDocument;
import org.imprimatur.validation.ui.document.EstateDocuments;
import org.imprimatur.workbench.wizards.EstateProjects;

/** The inside of plan files for the Project Explorer; follows the files, the open plans and their markers. */
public final class PlanContent implements ITreeContentProvider, DocumentListener, IResourceChangeListener {

	private final PlanStructures structures = new PlanStructures(this::refresh);
	private final Set<IFile> stale = new HashSet<>();
	private volatile StructuredViewer viewer;

	/** For the Project Explorer. */
	public PlanContent() {
		EstateDocuments.all().addListener(this);
		ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
	}

	@Override
	public void inputChanged(Viewer shownIn, Object before, Object after) {
		viewer = (StructuredViewer) shownIn;
	}

	@Override
	public Object[] getElements(Object parent) {
		return getChildren(parent);
	}

	@Override
	public Object[] getChildren(Object parent) {
		return switch (parent) {
		case IFile plan when EstateProjects.isPlan(plan) && plan.isAccessible() -> structures.roots(plan).toArray();
		case PlanNode node -> node.children().toArray();
		default -> new Object[0];
		};
	}

	@Override
	public boolean hasChildren(Object parent) {
		return parent instanceof IFile plan ? EstateProjects.isPlan(plan)
				: parent instanceof PlanNode node && !node.children().isEmpty();
	}

	@Override
	public Object getParent(Object child) {
		return child instanceof PlanNode node ? node.parent() : null;
	}

	@Override
	public void opened(EstateDocument document) {
		refresh(document.file());
	}

	@Override
	public void edited(EstateDocument document) {
		refresh(document.file());
	}

	@Override
	public void checked(EstateDocument document, Delta delta) {
		refresh(document.file());
	}

	@Override
	public void replaced(EstateDocument document) {
		refresh(document.file());
	}

	@Override
	public void closed(EstateDocument document) {
		refresh(document.file());
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		try {
			event.getDelta().accept(this::changed);
		} catch (CoreException e) {
			ILog.get().log(e.getStatus());
		}
	}

	private boolean changed(IResourceDelta delta) {
		if (delta.getResource() instanceof IFile file && EstateProjects.isPlan(file)) {
			boolean content = delta.getKind() != IResourceDelta.CHANGED
					|| (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0;
			if (content) {
				structures.changed(file);
			}
			if ((delta.getFlags() & IResourceDelta.MARKERS) != 0) {
				refresh(file);
			}
		}
		return true;
	}

	/** Shows soon what has changed: several changes at once. */
	private void refresh(IFile plan) {
		synchronized (stale) {
			if (viewer == null || viewer.getControl().isDisposed() || !stale.add(plan) || stale.size() > 1) {
				return;
			}
		}
		viewer.getControl().getDisplay().asyncExec(this::refreshStale);
	}

	private void refreshStale() {
		Set<IFile> plans;
		synchronized (stale) {
			plans = Set.copyOf(stale);
			stale.clear();
		}
		if (!viewer.getControl().isDisposed()) {
			plans.forEach(viewer::refresh);
		}
	}

	@Override
	public void dispose() {
		EstateDocuments.all().removeListener(this);
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
	}
}
