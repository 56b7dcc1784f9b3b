package org.imprimatur.diagram.evaluation;

import org.imprimatur.model.Element;
import org.imprimatur.model.Image;

/** One service for several classes. */
class Overloads {

	/** What any element is. */
	public String what(Element self) {
		return "element " + self.getName();
	}

	/** What an image is. */
	public String what(Image self) {
		return "image " + self.getName();
	}
}
