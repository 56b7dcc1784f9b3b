package org.imprimatur.design;

import java.net.URL;

/** Where the viewpoint specification is. Its folder has the labels ({@code plugin.properties}) and icons beside it. */
public final class Specification {

	/** Path of the specification in this bundle. */
	public static final String PATH = "description/imprimatur.odesign";

	private Specification() {
	}

	/** The specification itself. */
	public static URL location() {
		return Specification.class.getResource("/" + PATH);
	}
}
