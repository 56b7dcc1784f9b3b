package org.imprimatur.diagram.output;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import org.imprimatur.diagram.Representation;
import org.imprimatur.diagram.layout.PagePaints;
import org.imprimatur.diagram.text.Glyphs;
import org.imprimatur.diagram.text.SystemFont;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;

/** Portable Network Graphics, painted by JSVG from outlines: neither a display nor installed fonts are needed. */
final class PngFormat implements OutputFormat {

	private static final int MOST_NESTED = 1_000;

	/** Images larger than that are scaled down: 4 bytes a pixel are held in memory. */
	private static final double MOST_PIXELS = 64e6;

	private static final LoaderContext ANY_SIZE = LoaderContext.builder()
			.documentLimits(new DocumentLimits(MOST_NESTED, DocumentLimits.DEFAULT_MAX_USE_NESTING_DEPTH,
					Integer.MAX_VALUE))
			.build();

	@Override
	public String id() {
		return "png";
	}

	@Override
	public String extension() {
		return "png";
	}

	@Override
	public String mediaType() {
		return "image/png";
	}

	@Override
	public void write(Representation representation, OutputOptions options, OutputStream out) throws IOException {
		Theme theme = options.theme() == Theme.AUTO ? Theme.LIGHT : options.theme();
		SvgDocument document = new SvgDocument(representation, options.withTheme(theme));
		double scale = Math.min(options.scale(), Math.sqrt(MOST_PIXELS / (document.width() * document.height())));
		if (scale < options.scale()) {
			options.reduced().accept(scale);
		}
		BufferedImage image = paint(document, scale);
		try (MemoryCacheImageOutputStream png = new MemoryCacheImageOutputStream(out)) {
			if (!ImageIO.write(image, "png", png))
				throw new IOException("This Java cannot write PNG");
		}
	}

	private static BufferedImage paint(SvgDocument document, double scale) throws IOException {
		int width = (int) Math.max(1, Math.round(document.width() * scale));
		int height = (int) Math.max(1, Math.round(document.height() * scale));
		BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		graphics.setPaint(new Color(document.theme().colour(PagePaints.PAGE)));
		graphics.fillRect(0, 0, width, height);
		load(document).renderWithPlatform(NullPlatformSupport.INSTANCE, graphics, new ViewBox(0, 0, width, height));
		graphics.dispose();
		return image;
	}

	private static SVGDocument load(SvgDocument document) throws IOException {
		ByteArrayOutputStream svg = new ByteArrayOutputStream();
		SvgFormat.write(document, new OutlinedText(new Glyphs(SystemFont.find())), svg);
		SVGDocument loaded = new SVGLoader().load(new ByteArrayInputStream(svg.toByteArray()), null, ANY_SIZE);
		if (loaded == null)
			throw new IOException("JSVG cannot read the drawing");
		return loaded;
	}
}
