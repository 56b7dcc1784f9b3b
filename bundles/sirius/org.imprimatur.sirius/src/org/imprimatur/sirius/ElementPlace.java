package org.imprimatur.sirius;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.FindReplaceDocumentAdapter;
import org.imprimatur.model.Device;
import org.imprimatur.model.Element;

/**
 * Where an element stands: its file, and in it what tells its line.
 *
 * @param file the plan or fleet file
 * @param id   its id or serial number; empty when it has none yet
 * @param sign text of its line and of no other; empty when it has none yet
 */
record ElementPlace(IFile file, String id, String sign) {

	/** Where an element stands in the workspace, if it is in a file there. */
	static Optional<ElementPlace> of(EObject element) {
		if (element.eResource() == null) {
			return Optional.empty();
		}
		URI address = element.eResource().getURI();
		return Optional.ofNullable(address.toPlatformString(true)).map(path -> new ElementPlace(
				ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.fromPortableString(path)),
				element instanceof Element named && named.getId() != null ? named.getId() : "", sign(element))); //$NON-NLS-1$
	}

	private static String sign(EObject element) {
		return switch (element) {
		case Device device when device.getSerial() != null -> device.getSerial();
		case Element named when named.getId() != null -> "id=\"" + named.getId() + '"'; //$NON-NLS-1$
		default -> ""; //$NON-NLS-1$
		};
	}

	/** The element's line in the text of its file. */
	Optional<IRegion> line(IDocument text) {
		try {
			IRegion found = sign.isEmpty() ? null
					: new FindReplaceDocumentAdapter(text).find(0, sign, true, true, false, false);
			return found == null ? Optional.empty() : Optional.of(text.getLineInformationOfOffset(found.getOffset()));
		} catch (BadLocationException e) {
			return Optional.empty();
		}
	}
}
