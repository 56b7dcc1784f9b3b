package org.imprimatur.workbench.editor;

import org.eclipse.core.resources.IMarker;
import org.imprimatur.model.Element;
import org.imprimatur.workbench.devices.DevicesPage;

/** Where a marker leads in an editor; waits for a plan that is still being opened. */
final class MarkerPlace {

	private final EstateEditor editor;
	private String element;
	private String device;

	MarkerPlace(EstateEditor editor) {
		this.editor = editor;
	}

	/** Leads there, at once or as soon as the plan is open. */
	void follow(IMarker marker) {
		element = marker.getAttribute(EstateEditor.ELEMENT, null);
		device = marker.getAttribute(EstateEditor.DEVICE, null);
		if (editor.document() != null) {
			show();
		}
	}

	/** Shows the element or device that somebody asked for, if anybody did. */
	void show() {
		if (device != null) {
			editor.setActivePage(DevicesPage.ID);
			((DevicesPage) editor.getActivePageInstance()).search(device);
			device = null;
		}
		if (element != null && editor.document().estate().eResource().getEObject(element) instanceof Element found) {
			editor.revealElement(found);
		}
		element = null;
	}
}
