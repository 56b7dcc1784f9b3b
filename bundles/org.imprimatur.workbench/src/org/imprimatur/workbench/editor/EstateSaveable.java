package org.imprimatur.workbench.editor;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.window.IShellProvider;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.progress.IJobRunnable;

/** What is saved: the plan, whichever of its editors asks. Only when the last of them is closed are changes lost. */
final class EstateSaveable extends Saveable {

	private final EstateEditor editor;

	EstateSaveable(EstateEditor editor) {
		this.editor = editor;
	}

	@Override
	public String getName() {
		return editor.file().getName();
	}

	@Override
	public String getToolTipText() {
		return editor.file().getFullPath().makeRelative().toString();
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return editor.getEditorInput().getImageDescriptor();
	}

	@Override
	public boolean isDirty() {
		return editor.isDirty();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		editor.doSave(monitor);
	}

	@Override
	public IJobRunnable doSave(IProgressMonitor monitor, IShellProvider shells) {
		return new EstateSaving(editor).start(monitor);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof EstateSaveable that && that.editor.file().equals(editor.file());
	}

	@Override
	public int hashCode() {
		return editor.file().hashCode();
	}
}
