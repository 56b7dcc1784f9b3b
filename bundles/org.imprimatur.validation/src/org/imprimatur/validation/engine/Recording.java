package org.imprimatur.validation.engine;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.imprimatur.model.Estate;

/**
 * What an edit changed in an estate and its fleets, so that it can be taken back and made again as one. Holds the changes
 * alone, whatever the fleets' size; those of a fleet from when the estate refers to it.
 */
public final class Recording {

	private final List<Notification> changes;

	private Recording(List<Notification> changes) {
		this.changes = changes;
	}

	/** Runs an edit and records it; when it fails, what it did is taken back. */
	public static Recording of(Estate estate, Runnable edit) {
		List<Notification> changes = new ArrayList<>();
		Recording recording = new Recording(changes);
		boolean done = false;
		EstateFollower follower = new EstateFollower(estate, true, change -> {
			if (change.getEventType() != Notification.REMOVING_ADAPTER) {
				changes.add(change);
			}
		});
		try {
			edit.run();
			done = true;
		} finally {
			follower.close();
			if (!done) {
				recording.undo();
			}
		}
		return recording;
	}

	/** Whether nothing was changed. */
	public boolean isEmpty() {
		return changes.isEmpty();
	}

	/** How many single changes it holds. */
	public int size() {
		return changes.size();
	}

	/** Takes the edit back. */
	public void undo() {
		changes.reversed().forEach(Reversal::undo);
	}

	/** Makes the edit again. */
	public void redo() {
		changes.forEach(Reversal::redo);
	}
}
