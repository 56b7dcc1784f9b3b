package org.imprimatur.workbench.diagram;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.TextLayout;
import org.imprimatur.diagram.layout.TextLine;
import org.imprimatur.diagram.text.Typeface;

/** The fonts drawings are written in: the face they were measured with, at one height, from which all others are scaled. */
final class DrawingFonts {

	/** The face itself, those with its widths, those that have Japanese too; best first. */
	private static final List<String> FAMILIES = List.of("Liberation Sans", "Arial", "Helvetica", "Arimo", "Noto Sans", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			"Noto Sans CJK JP"); //$NON-NLS-1$
	private static final int HEIGHT = 24;
	private static final int POINTS_PER_INCH = 72;
	private static final int MOST_REMEMBERED = 20_000;

	private static boolean loaded;

	private final Device device;
	private final String family;
	private final Map<Integer, Font> fonts = new HashMap<>();
	private final Map<Key, Extent> extents = new HashMap<>();

	private record Key(String text, int style) {
	}

	/**
	 * What a line measures in a font.
	 *
	 * @param width  its width
	 * @param ascent from its upper edge to the base line
	 */
	record Extent(int width, int ascent) {
	}

	DrawingFonts(Device device) {
		this.device = device;
		load(device);
		family = FAMILIES.stream().filter(name -> device.getFontList(name, true).length > 0).findFirst()
				.orElseGet(() -> device.getSystemFont().getFontData()[0].getName());
	}

	/** Where the system takes no font of ours, it draws with another one, whose lines are then squeezed. */
	private static synchronized void load(Device device) {
		if (loaded)
			return;
		loaded = true;
		try (InputStream in = Typeface.file()) {
			Path file = Files.createTempFile("imprimatur", ".ttf"); //$NON-NLS-1$ //$NON-NLS-2$
			file.toFile().deleteOnExit();
			Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
			device.loadFont(file.toString());
		} catch (IOException e) {
			// as the comment says
		}
	}

	/** The font of a line, too large or too small. */
	Font of(TextLine line) {
		return fonts.computeIfAbsent(style(line), style -> new Font(device, family,
				HEIGHT * POINTS_PER_INCH / device.getDPI().y, style));
	}

	/** What a line measures in {@link #of its font}. */
	Extent extent(TextLine line) {
		if (extents.size() > MOST_REMEMBERED)
			extents.clear();
		return extents.computeIfAbsent(new Key(line.text(), style(line)), key -> measure(line));
	}

	private Extent measure(TextLine line) {
		TextLayout layout = new TextLayout(device);
		try {
			layout.setFont(of(line));
			layout.setText(line.text());
			return new Extent(Math.max(1, layout.getBounds().width), layout.getLineMetrics(0).getAscent());
		} finally {
			layout.dispose();
		}
	}

	private static int style(TextLine line) {
		return (line.bold() ? SWT.BOLD : SWT.NORMAL) | (line.italic() ? SWT.ITALIC : SWT.NORMAL);
	}

	void dispose() {
		fonts.values().forEach(Font::dispose);
		fonts.clear();
	}
}
