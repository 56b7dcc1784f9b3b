package org.imprimatur.workbench.editor;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.IDE;

/** Opens a plan where something stands in it. */
public final class ElementOpening {

	private ElementOpening() {
	}

	/** Opens a plan at the element of that id. */
	public static void element(IWorkbenchPage page, IFile plan, String id) throws CoreException {
		open(page, plan, Map.of(EstateEditor.ELEMENT, id));
	}

	/** Opens a plan at an element, or at a line in an editor that knows no elements. */
	public static void element(IWorkbenchPage page, IFile plan, String id, int line) throws CoreException {
		open(page, plan, Map.of(EstateEditor.ELEMENT, id, IMarker.LINE_NUMBER, line));
	}

	/** Opens a plan with the device of that serial number. */
	public static void device(IWorkbenchPage page, IFile plan, String serial) throws CoreException {
		open(page, plan, Map.of(EstateEditor.DEVICE, serial));
	}

	private static void open(IWorkbenchPage page, IFile plan, Map<String, Object> place) throws CoreException {
		IEditorPart editor = IDE.openEditor(page, plan, true);
		Map<String, Object> attributes = new HashMap<>(place);
		attributes.put(IMarker.TRANSIENT, true);
		IMarker marker = plan.createMarker(IMarker.TEXT, attributes);
		try {
			IDE.gotoMarker(editor, marker);
		} finally {
			marker.delete();
		}
	}
}
