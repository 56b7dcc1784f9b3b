package org.imprimatur.workbench.diagram;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;

/** Images beside a class, which live as long as a control; visible on light and on dark ground. */
public final class Icons {

	private final Class<?> place;
	private final Map<String, Image> images = new HashMap<>();

	/** The images beside a class, for a control and what is in it. */
	public Icons(Class<?> place, Control owner) {
		this.place = place;
		owner.addDisposeListener(event -> images.values().forEach(Image::dispose));
	}

	/** The image of that name. */
	public Image of(String name) {
		return images.computeIfAbsent(name,
				key -> ImageDescriptor.createFromURL(place.getResource(key + ".svg")).createImage()); //$NON-NLS-1$
	}
}
