package org.imprimatur.diagram.output;

import java.awt.geom.PathIterator;
import java.util.Locale;

/** Paths as PDF writes them. */
final class PdfPath {

	private PdfPath() {
	}

	/**
	 * Appends a segment; PDF has no quadratic curves, which become cubic.
	 *
	 * @param last end of the segment before
	 * @return how many of {@code points} the segment has, of which the last two are its end; 0 for a close
	 */
	static int append(StringBuilder text, int segment, double[] points, double[] last) {
		return switch (segment) {
		case PathIterator.SEG_MOVETO -> write(text, "m", points, 2);
		case PathIterator.SEG_LINETO -> write(text, "l", points, 2);
		case PathIterator.SEG_QUADTO -> {
			write(text, "c", cubic(points, last), 6);
			yield 4;
		}
		case PathIterator.SEG_CUBICTO -> write(text, "c", points, 6);
		default -> write(text, "h", points, 0);
		};
	}

	/** The cubic curve that a quadratic one is. */
	static double[] cubic(double[] quadratic, double[] start) {
		double controlX = quadratic[0];
		double controlY = quadratic[1];
		double endX = quadratic[2];
		double endY = quadratic[3];
		return new double[] { start[0] + (controlX - start[0]) * 2 / 3, start[1] + (controlY - start[1]) * 2 / 3,
				endX + (controlX - endX) * 2 / 3, endY + (controlY - endY) * 2 / 3, endX, endY };
	}

	private static int write(StringBuilder text, String operator, double[] points, int count) {
		for (int i = 0; i < count; i++)
			text.append(String.format(Locale.ROOT, "%.1f ", points[i]));
		text.append(operator).append('\n');
		return count;
	}
}
