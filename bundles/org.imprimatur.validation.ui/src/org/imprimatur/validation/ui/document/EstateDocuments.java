package org.imprimatur.validation.ui.document;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.ResourcesPlugin;
import org.imprimatur.model.io.EstateStore;
import org.imprimatur.model.io.PlanFormatException;
import org.imprimatur.model.io.Progress;

/** The plans that are open in this workbench: one document a file, for as long as anyone shows it. */
public final class EstateDocuments {

	/** Family of the jobs that check documents, or read them anew. */
	public static final Object CHECKS = new Object();

	private static final EstateDocuments ALL = new EstateDocuments();

	private final Map<IFile, Use> uses = new HashMap<>();
	private final CopyOnWriteArrayList<DocumentListener> listeners = new CopyOnWriteArrayList<>();

	private final class Use {
		private final IFile file;
		private volatile EstateDocument document;
		private int users;

		Use(IFile file) {
			this.file = file;
		}

		/** Reads the file unless that was done; who comes meanwhile waits, but only for this file. */
		synchronized EstateDocument open(Progress progress) throws PlanFormatException {
			if (document == null) {
				document = new EstateDocument(file, new EstateStore(Locale.getDefault()), listeners, progress);
				document.checkSoon();
				listeners.forEach(listener -> listener.opened(document));
			}
			return document;
		}
	}

	private EstateDocuments() {
		ResourcesPlugin.getWorkspace().addResourceChangeListener(
				event -> open().forEach(EstateDocument::filesMayHaveChanged), IResourceChangeEvent.POST_CHANGE);
	}

	/** The documents of this workbench. */
	public static EstateDocuments all() {
		return ALL;
	}

	/**
	 * The document of a plan file; opens it for the first who asks. Everyone who asks gives it back with
	 * {@link #release}. Reading may take seconds: call it from a job.
	 *
	 * @throws PlanFormatException when the plan or a fleet cannot be read; tells all problems
	 */
	public EstateDocument acquire(IFile file, Progress progress) throws PlanFormatException {
		Use use;
		synchronized (uses) {
			use = uses.computeIfAbsent(file, Use::new);
			use.users++;
		}
		boolean opened = false;
		try {
			EstateDocument document = use.open(progress);
			opened = true;
			return document;
		} finally {
			if (!opened) {
				leave(use);
			}
		}
	}

	/** Gives a document back; the last one closes it, and what was not saved is lost. */
	public void release(EstateDocument document) {
		Use use;
		synchronized (uses) {
			use = uses.get(document.file());
		}
		if (use != null && use.document == document && leave(use)) {
			document.close();
			listeners.forEach(listener -> listener.closed(document));
		}
	}

	/** Whether nobody is left. */
	private boolean leave(Use use) {
		synchronized (uses) {
			return --use.users == 0 && uses.remove(use.file, use);
		}
	}

	/** The document of a plan file, if it is open. Never waits for one that is being read. */
	public Optional<EstateDocument> find(IFile file) {
		synchronized (uses) {
			return Optional.ofNullable(uses.get(file)).map(use -> use.document);
		}
	}

	/** Whether anybody shows the file, or is about to. */
	public boolean isInUse(IFile file) {
		synchronized (uses) {
			return uses.containsKey(file);
		}
	}

	/** All that are open. */
	public List<EstateDocument> open() {
		synchronized (uses) {
			return uses.values().stream().map(use -> use.document).filter(Objects::nonNull).toList();
		}
	}

	/** Hears from now on of all documents, also of their opening and closing. */
	public void addListener(DocumentListener listener) {
		listeners.addIfAbsent(listener);
	}

	/** Hears no more. */
	public void removeListener(DocumentListener listener) {
		listeners.remove(listener);
	}
}
