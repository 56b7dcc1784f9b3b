package org.imprimatur.diagram.output;

import java.awt.geom.PathIterator;
import java.io.IOException;

import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Traces paths in the content of a PDF page. */
final class PdfShapes {

	private PdfShapes() {
	}

	/** Adds a path to the current one. */
	static void trace(PathIterator steps, PDPageContentStream stream) throws IOException {
		double[] p = new double[6];
		double[] last = new double[2];
		for (; !steps.isDone(); steps.next()) {
			switch (steps.currentSegment(p)) {
			case PathIterator.SEG_MOVETO -> {
				stream.moveTo((float) p[0], (float) p[1]);
				remember(last, p[0], p[1]);
			}
			case PathIterator.SEG_LINETO -> {
				stream.lineTo((float) p[0], (float) p[1]);
				remember(last, p[0], p[1]);
			}
			case PathIterator.SEG_QUADTO -> curve(PdfPath.cubic(p, last), last, stream);
			case PathIterator.SEG_CUBICTO -> curve(p, last, stream);
			default -> stream.closePath();
			}
		}
	}

	private static void curve(double[] p, double[] last, PDPageContentStream stream) throws IOException {
		stream.curveTo((float) p[0], (float) p[1], (float) p[2], (float) p[3], (float) p[4], (float) p[5]);
		remember(last, p[4], p[5]);
	}

	private static void remember(double[] last, double x, double y) {
		last[0] = x;
		last[1] = y;
	}
}
