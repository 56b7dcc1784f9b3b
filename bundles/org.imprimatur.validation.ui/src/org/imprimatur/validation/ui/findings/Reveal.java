package org.imprimatur.validation.ui.findings;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.IDE;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.ui.marker.FindingMarkers;

/** Shows the element of a finding in its editor. */
final class Reveal {

	private Reveal() {
	}

	static void in(IWorkbenchPage page, IFile plan, Finding finding) throws CoreException {
		IEditorPart editor = IDE.openEditor(page, plan, true);
		Optional<IMarker> marker = FindingMarkers.find(plan, finding);
		if (marker.isPresent()) {
			IDE.gotoMarker(editor, marker.get());
			return;
		}
		IMarker temporary = FindingMarkers.temporary(plan, finding);
		try {
			IDE.gotoMarker(editor, temporary);
		} finally {
			temporary.delete();
		}
	}
}
