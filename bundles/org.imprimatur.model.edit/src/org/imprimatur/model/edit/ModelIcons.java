package org.imprimatur.model.edit;

import java.net.URL;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EClass;

/** The icons of the model's classes, as addresses of SVG files. */
public final class ModelIcons {

	private static final String BUNDLE = "org.imprimatur.model.edit";

	private ModelIcons() {
	}

	/** The icon of a class. */
	public static URL of(EClass type) {
		return FileLocator.find(Platform.getBundle(BUNDLE), new Path("icons/" + type.getName() + ".svg"));
	}
}
