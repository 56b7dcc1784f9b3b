package org.imprimatur.diagram.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.imprimatur.diagram.Table;
import org.imprimatur.diagram.Table.Cell;
import org.imprimatur.diagram.Table.Head;
import org.imprimatur.diagram.Table.Line;
import org.imprimatur.diagram.Table.Look;

/** Lays tables out: columns as wide as their cells need, heads turned where they would make many columns wide. */
public final class TableLayout {

	private static final double PADDING_X = 8;
	private static final double PADDING_Y = 6;
	private static final double CELL_WIDTH = 144;
	private static final double LINE_HEAD_WIDTH = 224;
	private static final double TURNED_LENGTH = 176;
	private static final double INDENT = 16;
	private static final double LEAST_WIDTH = 40;
	private static final double LEAST_HEIGHT = 32;
	private static final double COMFORTABLE = 1_040;

	private final Table table;

	private TableLayout(Table table) {
		this.table = table;
	}

	/** The table with its places. */
	public static PlacedTable layout(Table table) {
		return new TableLayout(table).layout();
	}

	private PlacedTable layout() {
		List<List<Label>> cells = table.lines().stream()
				.map(line -> line.cells().stream().map(TableLayout::label).toList()).toList();
		List<Label> lineHeads = table.lines().stream().map(TableLayout::label).toList();
		List<Label> flat = heads(CELL_WIDTH);
		double headWidth = Grid.up(IntStream.range(0, lineHeads.size())
				.mapToDouble(i -> lineHeads.get(i).width() + indent(table.lines().get(i))).max().orElse(0)
				+ 2 * PADDING_X);
		List<Double> widths = widths(cells, flat);
		boolean turned = headWidth + sum(widths) > COMFORTABLE && sum(widths(cells, List.of())) < sum(widths) * 0.8;
		List<Label> heads = turned ? heads(TURNED_LENGTH) : flat;
		if (turned)
			widths = widths(cells, heads.stream().map(head -> new Label(List.of(), head.height(), head.width()))
			.toList());
		double headHeight = Grid.up(heads.stream().mapToDouble(head -> turned ? head.width() : head.height()).max()
				.orElse(0)
				+ 2 * PADDING_X);
		List<Double> heights = heights(cells, lineHeads);
		return new PlacedTable(table, turned, headWidth, headHeight, widths, heights,
				columnHeads(heads, widths, headHeight, turned),
				IntStream.range(0, lineHeads.size()).mapToObj(i -> lineHeads.get(i)
				.at(PADDING_X + indent(table.lines().get(i)),
						(heights.get(i) - lineHeads.get(i).height()) / 2)).toList(),
				cellTexts(cells, widths, heights));
	}

	private static double indent(Line line) {
		return line.depth() * INDENT;
	}

	private static double sum(List<Double> lengths) {
		return lengths.stream().mapToDouble(Double::doubleValue).sum();
	}

	private List<Label> heads(double width) {
		return table.columns().stream().map(head -> label(head, width)).toList();
	}

	private static Label label(Head head, double width) {
		return label(head.label(), head.look(), width);
	}

	private static Label label(Line line) {
		return label(line.head(), LINE_HEAD_WIDTH);
	}

	private static Label label(Cell cell) {
		return label(cell.label(), cell.look(), CELL_WIDTH);
	}

	private static Label label(String text, Look look, double width) {
		return Label.of(text, look.text(), look.background(), width);
	}

	private List<Double> widths(List<List<Label>> cells, List<Label> heads) {
		List<Double> widths = new ArrayList<>();
		for (int column = 0; column < table.columns().size(); column++) {
			double widest = column < heads.size() ? heads.get(column).width() : 0;
			for (List<Label> line : cells)
				widest = Math.max(widest, line.get(column).width());
			widths.add(Grid.up(Math.max(LEAST_WIDTH, widest + 2 * PADDING_X)));
		}
		return widths;
	}

	private static List<Double> heights(List<List<Label>> cells, List<Label> heads) {
		List<Double> heights = new ArrayList<>();
		for (int line = 0; line < cells.size(); line++) {
			double highest = cells.get(line).stream().mapToDouble(Label::height).max().orElse(0);
			heights.add(Grid.up(Math.max(LEAST_HEIGHT, Math.max(highest, heads.get(line).height()) + 2 * PADDING_Y)));
		}
		return heights;
	}

	/** Turned heads are told as if the page were turned: from the lower left corner, along the height. */
	private static List<List<TextLine>> columnHeads(List<Label> heads, List<Double> widths, double height,
			boolean turned) {
		return IntStream.range(0, heads.size()).mapToObj(i -> {
			Label head = heads.get(i);
			return turned ? head.at(PADDING_X, (widths.get(i) - head.height()) / 2)
					: head.centredAt(widths.get(i) / 2, height - PADDING_X - head.height());
		}).toList();
	}

	private static List<List<List<TextLine>>> cellTexts(List<List<Label>> cells, List<Double> widths,
			List<Double> heights) {
		return IntStream.range(0, cells.size()).mapToObj(line -> IntStream.range(0, widths.size()).mapToObj(column -> {
			Label cell = cells.get(line).get(column);
			return cell.centredAt(widths.get(column) / 2, (heights.get(line) - cell.height()) / 2);
		}).toList()).toList();
	}
}
