package org.imprimatur.validation.ui.findings;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.ide.ResourceUtil;
import org.imprimatur.validation.engine.Delta;
import org.imprimatur.validation.ui.document.DocumentListener;
import org.imprimatur.validation.ui.document.EstateDocument;
import org.imprimatur.validation.ui.document.EstateDocuments;

/** Follows the document of the active editor, and tells on the window's thread when something changed. */
final class DocumentFollower implements DocumentListener, IPartListener2 {

	private final IWorkbenchPage page;
	private final Display display;
	private final Runnable changed;
	private final AtomicBoolean told = new AtomicBoolean();
	private volatile boolean disposed;

	DocumentFollower(IWorkbenchPage page, Display display, Runnable changed) {
		this.page = page;
		this.display = display;
		this.changed = changed;
		page.addPartListener(this);
		EstateDocuments.all().addListener(this);
	}

	void dispose() {
		disposed = true;
		page.removePartListener(this);
		EstateDocuments.all().removeListener(this);
	}

	/** The document of the active editor's plan, if that is open. */
	Optional<EstateDocument> document() {
		IFile file = page.getActiveEditor() == null ? null : ResourceUtil.getFile(page.getActiveEditor().getEditorInput());
		return Optional.ofNullable(file).flatMap(EstateDocuments.all()::find);
	}

	/** Tells it once for all that happens until the window gets to it. */
	private void tell() {
		if (!disposed && told.compareAndSet(false, true)) {
			display.asyncExec(() -> {
				told.set(false);
				if (!disposed) {
					changed.run();
				}
			});
		}
	}

	@Override
	public void opened(EstateDocument document) {
		tell();
	}

	@Override
	public void closed(EstateDocument document) {
		tell();
	}

	@Override
	public void checked(EstateDocument document, Delta delta) {
		tell();
	}

	@Override
	public void replaced(EstateDocument document) {
		tell();
	}

	@Override
	public void partActivated(IWorkbenchPartReference part) {
		tell();
	}

	@Override
	public void partBroughtToTop(IWorkbenchPartReference part) {
		tell();
	}

	@Override
	public void partClosed(IWorkbenchPartReference part) {
		tell();
	}
}
