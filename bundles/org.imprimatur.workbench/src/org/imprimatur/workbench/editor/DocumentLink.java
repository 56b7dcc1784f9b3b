package org.imprimatur.workbench.editor;

import org.imprimatur.validation.engine.Delta;
import org.imprimatur.validation.ui.document.DocumentListener;
import org.imprimatur.validation.ui.document.EstateDocument;

/** Tells an editor in the UI thread what happens to its document: at once in that thread, soon from others. */
final class DocumentLink implements DocumentListener {

	private final EstateEditor editor;
	private final EditorPages pages;

	DocumentLink(EstateEditor editor, EditorPages pages) {
		this.editor = editor;
		this.pages = pages;
	}

	@Override
	public void edited(EstateDocument document) {
		inUi(() -> {
			pages.tell(EstatePage::tellEdited);
			editor.selection().removeMissing(document.estate());
			editor.actions().update();
		});
	}

	@Override
	public void checked(EstateDocument document, Delta delta) {
		editor.verdicts();
		inUi(() -> pages.tell(EstatePage::tellChecked));
	}

	@Override
	public void replaced(EstateDocument document) {
		inUi(() -> {
			editor.attachView();
			editor.selection().follow(document.estate());
			pages.tell(EstatePage::tellReplaced);
			editor.actions().update();
		});
	}

	@Override
	public void dirtyChanged(EstateDocument document) {
		inUi(() -> {
			editor.tellDirty();
			editor.actions().update();
		});
	}

	@Override
	public void changedOnDisk(EstateDocument document) {
		inUi(editor.diskChange()::happened);
	}

	private void inUi(Runnable news) {
		if (editor.isDisposed()) {
			return;
		}
		Runnable unlessClosed = () -> {
			if (!editor.isDisposed()) {
				news.run();
			}
		};
		if (editor.getContainer().getDisplay().getThread() == Thread.currentThread()) {
			unlessClosed.run();
		} else {
			editor.getContainer().getDisplay().asyncExec(unlessClosed);
		}
	}
}
