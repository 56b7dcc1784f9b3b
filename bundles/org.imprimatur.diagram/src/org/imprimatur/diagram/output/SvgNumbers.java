package org.imprimatur.diagram.output;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;

/** Numbers, paths and transforms as SVG writes them. */
final class SvgNumbers {

	private static final double PRECISION = 100;
	private static final double FINE = 10_000;

	private SvgNumbers() {
	}

	/** A length with two decimals at most. */
	static String of(double length) {
		return trimmed(Math.round(length * PRECISION) / PRECISION);
	}

	private static String trimmed(double number) {
		return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
	}

	/** A path's data. */
	static String of(Path2D path) {
		StringBuilder data = new StringBuilder();
		double[] points = new double[6];
		for (PathIterator steps = path.getPathIterator(null); !steps.isDone(); steps.next()) {
			int count = switch (steps.currentSegment(points)) {
			case PathIterator.SEG_MOVETO -> append(data, 'M', 2);
			case PathIterator.SEG_LINETO -> append(data, 'L', 2);
			case PathIterator.SEG_QUADTO -> append(data, 'Q', 4);
			case PathIterator.SEG_CUBICTO -> append(data, 'C', 6);
			default -> append(data, 'Z', 0);
			};
			for (int i = 0; i < count; i++)
				data.append(i == 0 ? "" : " ").append(of(points[i]));
		}
		return data.toString();
	}

	private static int append(StringBuilder data, char command, int count) {
		data.append(command);
		return count;
	}

	/** A transform's attribute. */
	static String of(AffineTransform transform) {
		double[] matrix = new double[6];
		transform.getMatrix(matrix);
		StringBuilder text = new StringBuilder("matrix(");
		for (int i = 0; i < matrix.length; i++)
			text.append(i == 0 ? "" : " ").append(trimmed(Math.round(matrix[i] * FINE) / FINE));
		return text.append(')').toString();
	}
}
