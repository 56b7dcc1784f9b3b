package org.imprimatur.diagram.output;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.net.URL;

import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.util.Matrix;
import org.imprimatur.diagram.layout.Area;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;

/** Draws SVG images into the content of a PDF page, as vectors. */
final class PdfImages {

	private PdfImages() {
	}

	/**
	 * Draws an image.
	 *
	 * @throws IOException if it is no SVG that JSVG reads
	 */
	static void draw(URL image, Area area, PDPageContentStream stream) throws IOException {
		SVGDocument svg = new SVGLoader().load(image);
		if (svg == null)
			throw new IOException("This is no SVG image: " + image);
		stream.saveGraphicsState();
		stream.transform(new Matrix(AffineTransform.getTranslateInstance(area.x(), area.y())));
		svg.renderWithPlatform(NullPlatformSupport.INSTANCE, new PdfOutput(stream),
				new ViewBox(0, 0, (float) area.width(), (float) area.height()));
		stream.restoreGraphicsState();
	}
}
