package org.imprimatur.workbench.navigator;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.FileEditorInput;
import org.imprimatur.workbench.editor.EstateEditor;

/** The editors that show plans. */
final class PlanEditors {

	private PlanEditors() {
	}

	/** An editor of a plan, in whatever window. */
	static Optional<EstateEditor> find(IFile plan) {
		return Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows()).map(IWorkbenchWindow::getActivePage)
				.filter(page -> page != null).map(page -> page.findEditor(new FileEditorInput(plan)))
				.filter(EstateEditor.class::isInstance).map(EstateEditor.class::cast).findFirst();
	}

	/** The editor of a plan on a page. */
	static Optional<EstateEditor> find(IWorkbenchPage page, IFile plan) {
		return page.findEditor(new FileEditorInput(plan)) instanceof EstateEditor editor ? Optional.of(editor)
				: Optional.empty();
	}
}
