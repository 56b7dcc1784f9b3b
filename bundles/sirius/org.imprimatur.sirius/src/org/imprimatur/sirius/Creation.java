package org.imprimatur.sirius;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.ui.business.api.session.EditingSessionEvent;
import org.eclipse.sirius.ui.business.api.session.IEditingSession;
import org.eclipse.sirius.ui.business.api.session.SessionUIManager;

/**
 * While representations are created Sirius does not save by itself: it would do so in a thread of its own, beside the
 * commands that create, and take for saved what came meanwhile. At the end they are saved as Sirius would have done.
 */
final class Creation implements AutoCloseable {

	private final Session session;
	private final IEditingSession editing;
	private boolean happened;

	Creation(Session session) {
		this.session = session;
		this.editing = SessionUIManager.INSTANCE.getOrCreateUISession(session);
		editing.notify(EditingSessionEvent.REPRESENTATION_ABOUT_TO_BE_CREATED_BEFORE_OPENING);
	}

	/** Something is being created. */
	void happens() {
		happened = true;
	}

	@Override
	public void close() {
		try {
			if (happened && editing.getSiriusEditors().isEmpty()) {
				session.save(new NullProgressMonitor());
			}
		} finally {
			editing.notify(EditingSessionEvent.REPRESENTATION_CREATED_BEFORE_OPENING);
		}
	}
}
