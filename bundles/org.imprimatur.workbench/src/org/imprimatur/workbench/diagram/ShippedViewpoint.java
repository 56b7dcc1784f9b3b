package org.imprimatur.workbench.diagram;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

import org.imprimatur.diagram.evaluation.Viewpoint;

/** The viewpoint of Imprimatur in the language of the workbench, read once. */
final class ShippedViewpoint {

	private static Viewpoint read;

	private ShippedViewpoint() {
	}

	static synchronized Viewpoint get() {
		if (read == null) {
			try {
				read = Viewpoint.shipped(Locale.getDefault(Locale.Category.DISPLAY));
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
		return read;
	}
}
