package org.imprimatur.validation.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;

/** Records the changes of objects and their contents, passes them on, and takes them back. */
final class UndoLog extends EContentAdapter {

	private final Consumer<Notification> listener;
	private final List<Notification> changes = new ArrayList<>();
	private boolean undoing;

	UndoLog(List<EObject> roots, Consumer<Notification> listener) {
		this.listener = listener;
		roots.forEach(root -> root.eAdapters().add(this));
	}

	@Override
	public void notifyChanged(Notification notification) {
		super.notifyChanged(notification);
		if (!notification.isTouch()) {
			listener.accept(notification);
			if (!undoing) {
				changes.add(notification);
			}
		}
	}

	@Override
	protected boolean resolve() {
		return false;
	}

	/** Takes back all changes, the last one first. */
	void undo() {
		undoing = true;
		try {
			changes.reversed().forEach(Reversal::undo);
		} finally {
			changes.clear();
			undoing = false;
		}
	}
}
