package org.imprimatur.workbench.diagram;

import java.net.URL;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;

/** Badges drawn from their SVG files, sharp at each zoom. */
public final class BadgeImages {

	/** Steps of zooms in per cent between which images are scaled. */
	private static final int STEP = 100;
	private static final int LARGEST = 800;

	private final Device device;
	private final Map<String, Image> images = new HashMap<>();

	/** Images for a display, to be disposed by whoever makes this. */
	public BadgeImages(Device device) {
		this.device = device;
	}

	/** The image with at least as many pixels as the scale asks for. */
	public Image of(URL svg, double scale) {
		int zoom = (int) Math.clamp(Math.ceil(scale * 100 / STEP) * STEP, STEP, LARGEST);
		return images.computeIfAbsent(svg + "@" + zoom, key -> load(svg, zoom)); //$NON-NLS-1$
	}

	private Image load(URL svg, int zoom) {
		ImageData data = ImageDescriptor.createFromURL(svg).getImageData(zoom);
		return new Image(device, data == null ? ImageDescriptor.getMissingImageDescriptor().getImageData(100) : data);
	}

	/** Frees all images. */
	public void dispose() {
		images.values().forEach(Image::dispose);
		images.clear();
	}
}
