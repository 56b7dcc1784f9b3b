package org.imprimatur.sirius;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.imprimatur.model.Device;
import org.imprimatur.model.Element;

/** How the rows are written that are compared. */
final class Row {

	private Row() {
	}

	static String of(Object... cells) {
		return Stream.of(cells).map(String::valueOf).collect(Collectors.joining(" | ")).replace("\n", " ¶ ");
	}

	/** A mapping and what it shows. */
	static String id(String mapping, EObject element) {
		return mapping + ':' + switch (element) {
		case null -> "";
		case Device device -> device.getSerial();
		case Element named -> named.getId();
		default -> element.eClass().getName();
		};
	}
}
