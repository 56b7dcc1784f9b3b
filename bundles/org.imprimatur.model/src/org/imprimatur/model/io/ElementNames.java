package org.imprimatur.model.io;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.imprimatur.model.Device;
import org.imprimatur.model.Element;

/** How problem messages name a model element (its type as the file writes it, and its name or id), and a file. */
final class ElementNames {

	private ElementNames() {
	}

	static String of(EObject object) {
		String type = object.eClass().getName();
		String name = switch (object) {
			case Element element when element.getName() != null && !element.getName().isBlank() -> element.getName();
			case Element element -> element.getId();
			case Device device -> device.getSerial();
			default -> null;
		};
		return name == null ? type : type + " “" + name + "”";
	}

	static String of(URI file) {
		return file.isFile() ? file.toFileString() : file.toString();
	}
}
