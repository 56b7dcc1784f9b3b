package org.imprimatur.diagram.output;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.List;

import org.imprimatur.diagram.Dash;
import org.imprimatur.diagram.Table.Cell;
import org.imprimatur.diagram.Table.Head;
import org.imprimatur.diagram.Table.Line;
import org.imprimatur.diagram.Table.Look;
import org.imprimatur.diagram.layout.Area;
import org.imprimatur.diagram.layout.PagePaints;
import org.imprimatur.diagram.layout.PlacedTable;
import org.imprimatur.diagram.layout.TextLine;

/** Paints a part of a table: some columns and lines, and their heads. */
final class TablePainter implements Content {

	private final PlacedTable table;
	private final int firstColumn;
	private final int lastColumn;
	private final int firstLine;
	private final int lastLine;

	/** The whole table. */
	TablePainter(PlacedTable table) {
		this(table, 0, table.widths().size(), 0, table.heights().size());
	}

	/** The columns and lines from the first, included, to the last, excluded. */
	TablePainter(PlacedTable table, int firstColumn, int lastColumn, int firstLine, int lastLine) {
		this.table = table;
		this.firstColumn = firstColumn;
		this.lastColumn = lastColumn;
		this.firstLine = firstLine;
		this.lastLine = lastLine;
	}

	@Override
	public double width() {
		return table.headWidth() + sum(table.widths().subList(firstColumn, lastColumn));
	}

	@Override
	public double height() {
		return table.headHeight() + sum(table.heights().subList(firstLine, lastLine));
	}

	private static double sum(List<Double> lengths) {
		return lengths.stream().mapToDouble(Double::doubleValue).sum();
	}

	@Override
	public void paint(Canvas canvas) throws IOException {
		double x = table.headWidth();
		for (int column = firstColumn; column < lastColumn; column++) {
			columnHead(column, new Area(x, 0, table.widths().get(column), table.headHeight()), canvas);
			x += table.widths().get(column);
		}
		double y = table.headHeight();
		for (int line = firstLine; line < lastLine; line++) {
			line(line, y, canvas);
			y += table.heights().get(line);
		}
	}

	private void columnHead(int column, Area area, Canvas canvas) throws IOException {
		Head head = table.table().columns().get(column);
		begin("column-head", "c" + column, head, canvas);
		ground(area, head.look(), canvas);
		canvas.begin(table.turned() ? new AffineTransform(0, -1, 1, 0, area.x(), area.bottom())
				: AffineTransform.getTranslateInstance(area.x(), area.y()));
		for (TextLine text : table.columnHeads().get(column))
			canvas.text(text);
		canvas.end();
		canvas.end();
	}

	private void line(int index, double y, Canvas canvas) throws IOException {
		Line line = table.table().lines().get(index);
		double height = table.heights().get(index);
		begin("line-head", "l" + index, line.head(), canvas);
		cell(new Area(0, y, table.headWidth(), height), line.head().look(), table.lineHeads().get(index), canvas);
		double x = table.headWidth();
		for (int column = firstColumn; column < lastColumn; column++) {
			Cell cell = line.cells().get(column);
			canvas.begin(new Mark("cell", "l" + index + "c" + column, cell.label(), cell.tooltip(), null));
			cell(new Area(x, y, table.widths().get(column), height), cell.look(), table.cells().get(index).get(column),
					canvas);
			x += table.widths().get(column);
		}
	}

	private static void begin(String kind, String id, Head head, Canvas canvas) throws IOException {
		canvas.begin(new Mark(kind, id, head.label(), head.tooltip(), head.element()));
	}

	private static void cell(Area area, Look look, List<TextLine> texts, Canvas canvas) throws IOException {
		ground(area, look, canvas);
		for (TextLine text : texts)
			canvas.text(text.moved(area.x(), area.y()));
		canvas.end();
	}

	private static void ground(Area area, Look look, Canvas canvas) throws IOException {
		canvas.rectangle(area, 0, new Ink(look.background(), PagePaints.RULE, 1, Dash.SOLID));
	}
}
