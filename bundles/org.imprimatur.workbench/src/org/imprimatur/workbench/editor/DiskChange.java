package org.imprimatur.workbench.editor;

import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener;
import org.eclipse.ui.IWorkbenchPart;

/** Asks what is to happen when someone else changed a plan that has unsaved changes; closes the editor of a deleted one. */
final class DiskChange implements IPartListener, IResourceChangeListener {

	private final EstateEditor editor;
	private boolean unanswered;
	private boolean asking;

	DiskChange(EstateEditor editor) {
		this.editor = editor;
	}

	void start() {
		editor.getSite().getPage().addPartListener(this);
		ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
	}

	void stop() {
		editor.getSite().getPage().removePartListener(this);
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
	}

	/** Asks at once if the user works in this editor, else when next they do. */
	void happened() {
		unanswered = true;
		if (editor.getSite().getPage().getActivePart() == editor) {
			ask();
		}
	}

	@Override
	public void partActivated(IWorkbenchPart part) {
		if (part == editor && unanswered) {
			editor.getContainer().getDisplay().asyncExec(this::ask);
		}
	}

	private void ask() {
		if (asking || !unanswered || editor.isDisposed()) {
			return;
		}
		asking = true;
		try {
			boolean reload = MessageDialog.open(MessageDialog.QUESTION, editor.getSite().getShell(),
					Messages.changedTitle, NLS.bind(Messages.changed, editor.file().getName()), 0, Messages.reload,
					Messages.keepMine) == 0;
			answerAll();
			if (reload) {
				editor.revert();
			}
		} finally {
			asking = false;
		}
	}

	/** One answer is enough for all editors of the plan. */
	private void answerAll() {
		for (IEditorReference reference : editor.getSite().getPage().getEditorReferences()) {
			if (reference.getEditor(false) instanceof EstateEditor other && other.document() == editor.document()) {
				other.diskChange().unanswered = false;
			}
		}
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		IResourceDelta change = event.getDelta().findMember(editor.file().getFullPath());
		if (change != null && change.getKind() == IResourceDelta.REMOVED && !editor.isDirty()) {
			editor.close(false);
		}
	}

	@Override
	public void partBroughtToTop(IWorkbenchPart part) {
	}

	@Override
	public void partClosed(IWorkbenchPart part) {
	}

	@Override
	public void partDeactivated(IWorkbenchPart part) {
	}

	@Override
	public void partOpened(IWorkbenchPart part) {
	}
}
