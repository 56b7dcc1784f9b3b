package org.imprimatur.exchange.report.content;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.imprimatur.design.view.EstateView;
import org.imprimatur.diagram.Drawing;
import org.imprimatur.diagram.Table;
import org.imprimatur.diagram.evaluation.Viewpoint;
import org.imprimatur.diagram.output.OutputOptions;
import org.imprimatur.exchange.report.content.Grid.Column;
import org.imprimatur.exchange.report.content.Grid.Kind;

/** The plan, its rights, the lineage of images and the fleet as drawings, and which image may go onto which licence. */
final class DiagramsSection implements Section {

	private static final List<String> KINDS = List.of("plan", "rights", "lineage", "fleet");
	private static final String MATRIX = "matrix";
	private static final int IMAGES_A_PART = 5;
	private static final int MOST_PARTS = 4;
	private static final int MOST_LICENCES = 40;

	@Override
	public String id() {
		return "diagrams";
	}

	@Override
	public Map<String, Object> values(ReportSource source) throws IOException {
		Words words = source.words();
		EstateView.attach(source.estate(), source.context()::survey, words.locale());
		Viewpoint viewpoint = Viewpoint.shipped(words.locale());
		OutputOptions options = OutputOptions.of(words.locale(), source.day());
		List<Picture> pictures = new ArrayList<>();
		for (String kind : KINDS) {
			if (viewpoint.show(kind, source.estate()) instanceof Drawing drawing) {
				pictures.add(new Picture("diagram-" + kind, viewpoint.description(kind).orElseThrow().label(),
						drawing.description(), source.pictures().address(drawing, options),
						Picture.Node.of(drawing.figures())));
			}
		}
		Table table = (Table) viewpoint.show(MATRIX, source.estate());
		return Map.of("pictures", pictures, MATRIX, matrix(table, words), "hidden",
				Math.max(0, table.columns().size() - IMAGES_A_PART * MOST_PARTS));
	}

	/** Parts of the table that fit on paper; of a large one, the first. */
	private static List<Grid> matrix(Table table, Words words) {
		int columns = Math.min(table.columns().size(), IMAGES_A_PART * MOST_PARTS);
		return IntStream.iterate(0, first -> first < columns, first -> first + IMAGES_A_PART)
				.mapToObj(first -> part(table, first, Math.min(columns, first + IMAGES_A_PART), words)).toList();
	}

	private static Grid part(Table table, int first, int end, Words words) {
		List<Column> columns = Stream.concat(Stream.of(new Column("licence", words.text("column.licence"), Kind.TEXT)),
				table.columns().subList(first, end).stream()
						.map(head -> new Column(head.mapping(), Words.clean(head.label()), Kind.TEXT))).toList();
		List<List<Cell>> rows = table.lines().stream().limit(MOST_LICENCES).map(line -> Stream.concat(
				Stream.of(line.head().label()), line.cells().subList(first, end).stream().map(Table.Cell::label))
				.map(text -> Cell.of(Words.clean(text))).toList()).toList();
		return new Grid(MATRIX + (first == 0 ? "" : "-" + first), words.text("caption.matrix", first + 1, end,
				table.columns().size()), words.text("empty.matrix"), columns, rows, table.lines().size() - rows.size());
	}
}
